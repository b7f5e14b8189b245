import type { DraftBlock, DraftInline, Placed } from '@stet/core'
import type { AnchorKind } from '../style/anchor-name.ts'
import type { Step } from '../style/step.ts'
import type { ReadContext } from './context.ts'
import type { NamedPlace } from './dictionary.ts'
import type { Entry, LineEntry } from './entry.ts'

/** A run of entries in one container, and how many steps of their paths are already used up. */
export interface Run {
  readonly entries: readonly Entry[]
  readonly depth: number
  readonly context: ReadContext
}

/** The step of an entry's path at a depth. */
export const stepOf = (entry: Entry | undefined, depth: number): Step | undefined => entry?.path[depth]

/** Whether an entry is a paragraph. */
export const isLine = (entry: Entry | undefined): entry is LineEntry => entry?.type === 'line'

/** What a block is called, and where it stands. */
export interface Identity extends Placed {
  readonly id?: string
}

/** The identity of what an entry begins. */
export const identity = (found: NamedPlace | undefined, { place }: Entry): Identity => ({
  ...(found ? { id: found.id } : {}),
  ...(place ? { place } : {}),
})

/**
 * The id that a container has by a bookmark at its beginning. Of quotes that begin with one paragraph all have one or none,
 * the outermost first.
 */
export function idOf(entry: Entry | undefined, kind: AnchorKind, depth: number): Identity {
  if (!entry) return {}
  const named = entry.places.filter(place => place.kind === kind)
  const quotes = entry.path.slice(depth).filter(({ type }) => type === 'quote').length
  const inward = kind === 'quote' ? quotes + (entry.type === 'table' ? entry.beginning.quote : 0) : 1
  const found = named[named.length - inward]
  return identity(found, entry)
}

/** The id of a paragraph or what is made of one. */
export const lineId = (entry: LineEntry): Identity =>
  identity(
    entry.places.find(({ kind }) => kind === 'leaf'),
    entry,
  )

/** Whether inlines hold anything. */
export const hasContent = (content: readonly DraftInline[]): boolean =>
  content.some(inline => inline.type !== 'text' || inline.value !== '')

/** The first paragraph of an item or a definition, where it has words. */
export const opening = (entry: LineEntry, content: readonly DraftInline[]): readonly DraftBlock[] =>
  hasContent(content) ? [{ type: 'paragraph', content, ...lineId(entry) }] : []

/** Divides a run before each entry that begins a new part. */
export function parts(
  entries: readonly Entry[],
  begins: (entry: Entry, before: Entry) => boolean,
): readonly (readonly Entry[])[] {
  const found: Entry[][] = []
  entries.forEach((entry, at) => {
    const before = entries[at - 1]
    if (!before || begins(entry, before)) found.push([])
    found.at(-1)?.push(entry)
  })
  return found
}

/** Builds the blocks of a run. */
export type Blocks = (run: Run) => readonly DraftBlock[]
