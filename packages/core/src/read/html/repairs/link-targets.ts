import { isBlock } from '../block-names.ts'
import { fragmentOf } from '../inlines.ts'
import { madeOf, rewrite, withAttributes } from '../rewrite.ts'
import type { Element, Node } from '../tree.ts'
import type { Repair } from './repair.ts'

/**
 * Damage: links within a page whose target is no block of an article: an `<a name>`, a word with an id, a section, an item. The block that
 * the target stands in or begins gets the id, or, where it has one, the links get that. Ids that a site gave and nothing links to go. Declines: targets that are not in the
 * article (see `links.ts`).
 */
export const linkTargets: Repair = (nodes, { isFramed }) => {
  const wanted = new Set<string>()
  rewrite(nodes, element => {
    const href = element.name === 'a' ? element.attributes.get('href')?.trim() : undefined
    if (href?.startsWith('#') && href.length > 1) wanted.add(fragmentOf(href))
    return [element]
  })
  const isForeign = (id: string) => !wanted.has(id) && (isFramed || id.startsWith('docs-internal-guid'))
  const names = new Map<string, string>()
  const placed = place(withoutIds(nodes, isForeign), wanted, names)
  return rewrite(placed.nodes, element => {
    const href = element.name === 'a' ? element.attributes.get('href')?.trim() : undefined
    const name = href?.startsWith('#') ? names.get(fragmentOf(href)) : undefined
    return [name === undefined ? element : withAttributes(element, { href: `#${name}` })]
  })
}

/** Elements without the ids that a site’s programs gave them; notes keep theirs, which are their labels. */
const withoutIds = (nodes: readonly Node[], isForeign: (id: string) => boolean): readonly Node[] =>
  rewrite(nodes, element => {
    const id = element.attributes.get('id')
    const isLabel = element.attributes.get('role') === 'doc-footnote'
    return [id === undefined || isLabel || !isForeign(id) ? element : withAttributes(element, { id: undefined })]
  })

const carriers = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'dl',
  'table',
  'figure',
  'blockquote',
  'pre',
  'aside',
])
const looseHolders = new Set(['li', 'td', 'th', 'dd', 'body', 'div', 'section', 'article'])

interface Placed {
  readonly nodes: readonly Node[]
  /** Ids that still look for a block, because they stood in a line. */
  readonly homeless: readonly string[]
}

/** Gives wanted ids to blocks; `names` learns under which id each is found. */
function place(nodes: readonly Node[], wanted: ReadonlySet<string>, names: Map<string, string>): Placed {
  const found: Node[] = []
  const homeless: string[] = []
  let waiting: string[] = []
  for (const node of nodes) {
    if (node.type === 'text') {
      found.push(node)
      continue
    }
    const inner = place(node.children, wanted, names)
    const own = idsOf(node).filter(id => wanted.has(id))
    const element = { ...node, children: inner.nodes }
    if (carriers.has(node.name)) {
      found.push(carry(element, [...waiting, ...own, ...inner.homeless], names))
      waiting = []
    } else if (isBlock(node.name)) {
      const settled = settle(element, [...waiting, ...own, ...inner.homeless], names)
      found.push(settled.element)
      waiting = [...settled.left]
    } else {
      found.push(element)
      homeless.push(...own, ...inner.homeless)
    }
  }
  return { nodes: found, homeless: [...homeless, ...waiting] }
}

const idsOf = ({ name, attributes }: Element): readonly string[] =>
  [attributes.get('id') ?? '', name === 'a' ? (attributes.get('name') ?? '') : ''].filter(id => id !== '')

/** A block with the first of some ids, unless it has its own; the others are found under that. */
function carry(element: Element, ids: readonly string[], names: Map<string, string>): Element {
  const [first] = ids
  if (first === undefined) return element
  const id = element.attributes.get('id') || first
  for (const each of ids) if (each !== id && !names.has(each)) names.set(each, id)
  return withAttributes(element, { id })
}

/** Gives ids to the first block in an element that has no meaning of its own; what stands loose in it becomes a paragraph. */
function settle(
  element: Element,
  ids: readonly string[],
  names: Map<string, string>,
): { readonly element: Element; readonly left: readonly string[] } {
  if (ids.length === 0) return { element, left: [] }
  const children = [...element.children]
  const index = children.findIndex(child => child.type === 'element' && isBlock(child.name))
  const loose = index === -1 ? children : children.slice(0, index)
  if (looseHolders.has(element.name) && loose.some(node => node.type === 'element' || node.value.trim() !== '')) {
    const paragraph = carry(madeOf('p', loose, element.place), ids, names)
    return { element: { ...element, children: [paragraph, ...children.slice(loose.length)] }, left: [] }
  }
  const first = children[index]
  if (first?.type !== 'element') return { element, left: ids }
  if (carriers.has(first.name)) children[index] = carry(first, ids, names)
  else {
    const inner = settle(first, ids, names)
    children[index] = inner.element
    return { element: { ...element, children }, left: inner.left }
  }
  return { element: { ...element, children }, left: [] }
}
