import type { Element, ElementContent, Properties } from 'hast'
import { isWebAddress } from '../address.ts'

const isOf = ({ properties }: Element, name: string): boolean => [properties.className].flat().includes(name)

/** An id as XML has names (XML 1.0, 2.3), the same for the same id. */
export const xmlId = (id: string): string =>
  `i-${id.replace(/[^\p{L}\p{M}\p{N}_-]/gu, sign => `.${sign.codePointAt(0)!.toString(16)}.`)}`

/** What a page does that a book does not: scroll, load late, mark headings. */
const dropped: ReadonlySet<string> = new Set(['tabIndex', 'loading', 'decoding', 'download', 'dataSource'])

/**
 * Elements of a page as a book has them: their links lead within the book or to whole addresses. `address` is where the
 * page stands, where that is known; links to its neighbours are words where it is not.
 */
export const bookContent = (nodes: readonly ElementContent[], address: string | undefined): ElementContent[] =>
  nodes.flatMap(node => {
    if (node.type !== 'element') return [node]
    if (isOf(node, 'anchor') || isOf(node, 'side-note')) return []
    const children = bookContent(node.children, address)
    const properties = settled(node.properties, address)
    if (node.tagName === 'a' && properties.href === undefined) return children
    return [{ ...node, properties, children }]
  })

function settled(properties: Properties, address: string | undefined): Properties {
  const kept = Object.entries(properties).filter(([name]) => !dropped.has(name))
  const { id, href, ariaLabelledBy, ...rest } = Object.fromEntries(kept) as Properties
  const target = typeof href === 'string' ? linked(href, address) : undefined
  return {
    ...rest,
    ...(id === undefined ? {} : { id: xmlId(id) }),
    ...(ariaLabelledBy === undefined ? {} : { ariaLabelledBy: [ariaLabelledBy].flat().map(each => xmlId(each)) }),
    ...(target === undefined ? {} : { href: target }),
  }
}

function linked(href: string, address: string | undefined): string | undefined {
  if (href.startsWith('#')) return `#${encodeURI(xmlId(decoded(href.slice(1))))}`
  if (isWebAddress(href)) return URL.canParse(href) ? new URL(href).href : undefined
  if (/^(?:mailto|tel):/i.test(href)) return href
  return address !== undefined && URL.canParse(href, address) ? new URL(href, address).href : undefined
}

/** A fragment as the id that it stands for; as it is written where it is no sound encoding. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
