import { fragmentOf } from '../inlines.ts'
import { shownWords } from '../page/page-parts.ts'
import { rewrite, withAttributes } from '../rewrite.ts'
import type { Element } from '../tree.ts'
import { elementsIn } from '../words.ts'
import type { Page, Repair } from './repair.ts'

/**
 * Damage: links that worked on the page that they were saved from. One that runs a program or names no address becomes its words; one that shows nothing goes. A relative one
 * starts from the page’s own address, where the page says it (see `baseOf`); so does one to a part of the page that is not in the
 * article, which otherwise becomes its words. Pictures that lie beside the saved page stay where they are.
 */
export const links: Repair = (nodes, { base, report }) => {
  const ids = new Set([...elementsIn(nodes)].flatMap(({ attributes }) => attributes.get('id') ?? []))
  return rewrite(nodes, element => {
    if (element.name === 'img') return [pictureFrom(element, base)]
    const written = isLink(element) ? element.attributes.get('href') : undefined
    if (written === undefined) return [element]
    if (!showsSomething(element)) return element.children
    const href = written.replaceAll(/[\t\n\r]/g, '').trim()
    const isInside = href.startsWith('#') && (href === '#' || ids.has(fragmentOf(href)))
    if (isInside) return [element]
    const target = targetFrom(href, base)
    if (target !== undefined) return [withAttributes(element, { href: target })]
    report('html/link-unlinked', { target: href.slice(0, 80) }, element.place)
    return [withAttributes(element, { href: undefined })]
  })
}

const isLink = ({ name, attributes }: Element): boolean => name === 'a' && attributes.get('role') !== 'doc-noteref'

const showsSomething = ({ children }: Element): boolean =>
  shownWords(children) !== '' || [...elementsIn(children)].some(({ name }) => name === 'img' || name === 'math')

/** Where a link leads from a base; undefined where it leads nowhere. */
function targetFrom(href: string, base: string | undefined): string | undefined {
  if (href === '') return undefined
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase()
  if (scheme !== undefined) return ['http', 'https', 'mailto', 'tel'].includes(scheme) ? href : undefined
  if (base !== undefined && URL.canParse(href, base)) return new URL(href, base).href
  return href.startsWith('#') ? undefined : href
}

/** A picture at the root of its site is there alone; any other path may lead to a file beside the page. */
function pictureFrom(element: Element, base: string | undefined): Element {
  const source = element.attributes.get('src')?.trim() ?? ''
  if (base === undefined || !source.startsWith('/') || !URL.canParse(source, base)) return element
  return withAttributes(element, { src: new URL(source, base).href })
}

/** The address that a page’s relative links start from: its `<base>` (HTML, 4.2.3), else its own address. */
export function baseOf(elements: readonly Element[], ownAddress: string | undefined): Page['base'] {
  const base = elements.find(({ name, attributes }) => name === 'base' && attributes.has('href'))
  const said = base?.attributes.get('href')?.trim() ?? ownAddress ?? ''
  const isWhole = /^https?:\/\/[^/]/i.test(said) && URL.canParse(said)
  if (isWhole) return said
  return ownAddress !== undefined && URL.canParse(said, ownAddress) ? new URL(said, ownAddress).href : undefined
}
