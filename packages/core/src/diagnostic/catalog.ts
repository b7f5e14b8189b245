import type { Diagnostic, Place, Repair, Sink } from './diagnostic.ts'

/** The words of one kind of diagnostic. */
export type Wording = Pick<Diagnostic, 'severity' | 'message' | 'hint'>

/** All that a room can say, by code: each entry makes the words from its detail. */
export type Catalog = { readonly [code: string]: (detail: never) => Wording }

/** What a diagnostic points at: a place in a source, or the block that a writer was writing. */
export type Pointer = Place | { readonly block: string }

/** What an entry of a catalog needs to make its words: `{}` where it needs nothing. */
type Detail<Entry extends (detail: never) => Wording> = Entry extends () => Wording
  ? Record<string, never>
  : Parameters<Entry>[0]

/** Says one thing of a catalog, and what was done to the source: an unknown code or a wrong detail does not compile. */
export type Report<Kinds extends Catalog> = <Code extends keyof Kinds & string>(
  code: Code,
  detail: Detail<Kinds[Code]>,
  at?: Pointer,
  repairs?: readonly Repair[],
) => void

/** Binds a catalog to the sink that takes what is said. */
export function reporter<Kinds extends Catalog>(catalog: Kinds, sink: Sink): Report<Kinds> {
  return (code, detail, at, repairs) => {
    const wording = (catalog[code] as (detail: unknown) => Wording)(detail)
    const pointer = at === undefined ? {} : 'block' in at ? { block: at.block } : { place: at }
    sink({ ...wording, code, ...pointer, ...(repairs === undefined ? {} : { repairs }) })
  }
}
