import { anchorId, anchorKind, type AnchorKind } from '../style/anchor-name.ts'
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
  /** What a bookmark's name stands for; undefined for those that Word makes for itself. */
  readonly place: (name: string) => NamedPlace | undefined
}

const kinds: readonly AnchorKind[] = ['leaf', 'table', 'list', 'quote', 'callout', 'definitionList']

/** Bookmarks of Word's own making, and ours around footnote references. */
const notPlaces = /^(?:_|OLE_LINK|Note_\d+$)/

/** Reads the custom XML part of the writer. */
export function dictionaryOf(root: Tree | undefined): Dictionary {
  const formulas = new Map<string, string[]>()
  const places = new Map<string, NamedPlace>()
  for (const entry of root ? elementsOf(root) : []) {
    const { says = '', name = '', kind } = entry.attributes
    if (entry.name === 'formula') formulas.set(says, [...(formulas.get(says) ?? []), wordsOf(entry)])
    if (entry.name === 'anchor')
      places.set(name, { id: wordsOf(entry), kind: kinds.find(known => known === kind) ?? 'leaf' })
  }
  return {
    formulas,
    place: name =>
      places.get(name) ?? (notPlaces.test(name) ? undefined : { id: anchorId(name), kind: anchorKind(name) }),
  }
}
