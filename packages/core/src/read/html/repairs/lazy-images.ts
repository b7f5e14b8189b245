import { rewrite, withAttributes } from '../rewrite.ts'
import type { Element, Node } from '../tree.ts'
import { isSpace } from '../words.ts'
import type { Repair } from './repair.ts'

/**
 * Damage: pictures that a script loads when they come into view. Their `src` is missing or a placeholder (a tiny `data:` picture, a spacer),
 * and the true address stands in an attribute of its own (`data-src`, `data-original`, `srcset` …), in a `<source>` beside it, or in
 * a `<noscript>` behind it. Each picture gets the true address, the largest where there are several; the placeholder before a
 * `<noscript>` that holds the picture itself goes away. A picture that names no file at all shows nothing and is left out.
 * Declines: where `src` names a file.
 */
export const lazyImages: Repair = (nodes, { report }) =>
  rewrite(withSources(withNoscript(nodes)), element => {
    if (element.name !== 'img') return [element]
    const source = sourceOf(element)
    if (source !== undefined) return [withAttributes(element, { src: source })]
    report('html/image-empty', {}, element.place)
    return []
  })

/** The address of the file that a picture shows. */
function sourceOf({ attributes }: Element): string | undefined {
  const source = attributes.get('src')?.trim() ?? ''
  if (source !== '' && !isPlaceholder(source)) return source
  const others = [...attributes].filter(([name]) => name !== 'src' && name !== 'alt' && name !== 'title')
  for (const [name, value] of others) {
    if (/srcset/i.test(name)) {
      const largest = largestOf(value)
      if (largest !== undefined) return largest
    }
  }
  const named = others.find(([name, value]) => usualNames.has(name) && isAddress(value))
  const any = others.find(([, value]) => /^\S+\.(?:jpe?g|png|webp|gif|avif|svg)(?:[?#]\S*)?$/i.test(value.trim()))
  return (named ?? any)?.[1].trim() ?? (source === '' ? undefined : source)
}

const usualNames = new Set([
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-url',
  'data-image',
  'data-img-src',
  'data-hi-res-src',
  'data-full-src',
  'data-delayed-url',
])

const isAddress = (value: string): boolean => /^(?:https?:|\/|\.{0,2}\/)?\S+$/i.test(value.trim()) && /[./]/.test(value)

/** Whether a source stands in for another: a `data:` picture of less than a hundred bytes, or a spacer by its name. */
const isPlaceholder = (source: string): boolean =>
  /^data:/i.test(source)
    ? source.length < 200 || /^data:image\/svg/i.test(source)
    : /^about:blank$|(?:^|\/)(?:blank|spacer|pixel|transparent|placeholder|loading|lazy)[\w-]*\.(?:gif|png|svg)(?:[?#].*)?$/i.test(
        source,
      )

/** The address of the largest picture in a `srcset` (HTML, 4.8.4.2.1): by its width, else by its density. */
function largestOf(srcset: string): string | undefined {
  const candidates = [...srcset.matchAll(/([^\s,]\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g)].map(
    ([, address = '', size]) => ({ address, size: Number(size ?? 1) }),
  )
  return candidates.reduce<{ address: string; size: number } | undefined>(
    (best, each) => (best && best.size >= each.size ? best : each),
    undefined,
  )?.address
}

const withSources = (nodes: readonly Node[]): readonly Node[] =>
  rewrite(nodes, element => [element.name === 'picture' ? pictureOf(element) : element])

/** A `<picture>` whose `<img>` has no file of its own shows what its `<source>` names. */
function pictureOf(picture: Element): Element {
  const own = picture.children.filter((child): child is Element => child.type === 'element')
  const sources = own.filter(({ name }) => name === 'source').flatMap(source => sourceOf(source) ?? [])
  const [first] = sources
  if (first === undefined) return picture
  return {
    ...picture,
    children: rewrite(picture.children, element =>
      element.name === 'img' && (element.attributes.get('src') ?? '') === ''
        ? [withAttributes(element, { src: first })]
        : [element],
    ),
  }
}

/** Takes pictures out of `<noscript>`, each in the place of the placeholder before it. */
const withNoscript = (nodes: readonly Node[]): readonly Node[] => {
  const found: Node[] = []
  for (const node of nodes) {
    const inner = node.type === 'element' ? { ...node, children: withNoscript(node.children) } : node
    const picture = inner.type === 'element' && inner.name === 'noscript' ? onlyImage(inner.children) : undefined
    if (!picture) {
      found.push(inner)
      continue
    }
    const before = found.findLastIndex(each => !isSpace(each))
    const placeholder = found[before]
    if (placeholder && onlyImage([placeholder])) found.splice(before)
    found.push(picture)
  }
  return found
}

/** The one picture that nodes hold, where they hold nothing else. */
function onlyImage(nodes: readonly Node[]): Element | undefined {
  const inner = nodes.filter(node => !isSpace(node))
  const [only] = inner
  if (only?.type !== 'element' || inner.length !== 1) return undefined
  return only.name === 'img' ? only : onlyImage(only.children)
}
