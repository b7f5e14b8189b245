import { anchorId, anchorKind, type AnchorKind } from '../style/anchor-name.ts'
import { blockId } from '../style/block-name.ts'
import { slug } from '@stet/core'
import { looseAddress } from '../style/loose-address.ts'
import { elementsOf, wordsOf, type Tree } from '../xml/tree.ts'

/** What a bookmark names. */
export interface NamedPlace {
  readonly id: string
  readonly kind: AnchorKind
}

/** What the writer noted beside the document; empty for files that are not ours. */
export interface Dictionary {
  /** The TeX that the formulas of a meaning were written from, in their order; one where all were the same. */
  readonly formulas: ReadonlyMap<string, readonly string[]>
  /** What a bookmark's name stands for, also that of a hidden one around a block; undefined for those that Word makes for itself, and for copies of others that are there. */
  readonly place: (name: string) => NamedPlace | undefined
  /** The languages of words in the article, as it spells them. */
  readonly languages: ReadonlySet<string>
  readonly keywords: readonly string[]
  /** An address as the article spells it, where it knows it. */
  readonly address: (found: string) => string
  /** The pictures of the article that have some bytes, by the bytes' SHA-256 in hexadecimal digits. */
  readonly pictures: (sha256: string) => readonly KnownPicture[]
}

/** A picture of the article. */
export interface KnownPicture {
  readonly source: string
  /** Whether the bytes are no drawing's own, but what is shown where it cannot be. */
  readonly isStandIn: boolean
}

const anchorKinds: readonly AnchorKind[] = ['leaf', 'table', 'list', 'quote', 'callout', 'definitionList']

/** Bookmarks of Word's own making, and ours around footnote references. */
const notPlaces = /^(?:_|OLE_LINK|Note_\d+$)/

/** What LibreOffice adds to the name of a bookmark that it copied. */
const copied = /_Copy_\d+$/

/** The most letters that a bookmark's name has, and what is left of that addition where it would be longer. */
const longest = 40
const cutCopied = /_(?:C|Co|Cop|Copy|Copy_|Copy_\d+)$/

const isRelative = (address: string) => !/^[a-z][a-z\d+.-]*:/i.test(address)

/** Finds the article's spelling of an address: the same one, one that programs spell like it, a relative one that they led from elsewhere. */
function spelledAddress(addresses: readonly string[]): (found: string) => string {
  const exact = new Set(addresses)
  const loose = new Map(addresses.map(address => [looseAddress(address), address]))
  const relative = addresses.filter(isRelative)
  return found => {
    if (exact.has(found)) return found
    const spelled = looseAddress(found)
    const local = isRelative(found) || /^file:/i.test(found)
    const ending = local ? relative.find(address => spelled.endsWith(`/${looseAddress(address)}`)) : undefined
    return loose.get(spelled) ?? ending ?? found
  }
}

/** The names of the bookmarks of a file that we did not write, as far as links of its text lead to them: a heading has its place from its own words. */
export const foreignPlaces =
  (linked: ReadonlySet<string>): Dictionary['place'] =>
  name =>
    linked.has(name) && !name.startsWith('_Toc') ? { id: slug(name.replaceAll('_', ' ')), kind: 'leaf' } : undefined

/** Reads the custom XML part of the writer, for a file with bookmarks of these names. */
export function dictionaryOf(root: Tree | undefined, bookmarks: ReadonlySet<string>): Dictionary {
  const formulas = new Map<string, string[]>()
  const places = new Map<string, NamedPlace>()
  const pictures = new Map<string, KnownPicture[]>()
  const blocks = new Map<string, string>()
  const kinds = new Map<string, AnchorKind>()
  const entries = root ? elementsOf(root) : []
  const said = (name: string) => entries.filter(entry => entry.name === name).map(wordsOf)
  for (const entry of entries) {
    const { says = '', name = '', kind, sha256 = '', standIn } = entry.attributes
    if (entry.name === 'formula') formulas.set(says, [...(formulas.get(says) ?? []), wordsOf(entry)])
    if (entry.name === 'block') blocks.set(name, wordsOf(entry))
    if (entry.name === 'anchor') {
      const known = anchorKinds.find(each => each === kind) ?? 'leaf'
      places.set(name, { id: wordsOf(entry), kind: known })
      kinds.set(wordsOf(entry), known)
    }
    if (entry.name === 'picture')
      pictures.set(sha256, [...(pictures.get(sha256) ?? []), { source: wordsOf(entry), isStandIn: standIn === 'true' }])
  }
  return {
    formulas,
    languages: new Set(said('language')),
    keywords: said('keyword'),
    address: spelledAddress(said('address')),
    pictures: sha256 => pictures.get(sha256) ?? [],
    place: found => {
      const isOwn = places.has(found) || blocks.has(found)
      const name = isOwn ? found : found.replace(found.length < longest ? copied : cutCopied, '')
      if (name !== found && bookmarks.has(name)) return undefined
      const block = blocks.get(name) ?? blockId(name)
      if (block !== undefined) return { id: block, kind: kinds.get(block) ?? anchorKind(block.replaceAll('-', '_')) }
      return places.get(name) ?? (notPlaces.test(name) ? undefined : { id: anchorId(name), kind: anchorKind(name) })
    },
  }
}
