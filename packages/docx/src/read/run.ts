import type { DraftBlock, DraftInline } from '@stet/core'
import type { AnchorKind } from '../style/anchor-name.ts'
import type { Step } from '../style/step.ts'
import type { ReadContext } from './context.ts'
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

/**
 * The id that a container has by a bookmark at its beginning. Of quotes that begin with one paragraph all have one or none,
 * the outermost first.
 */
export function idOf(entry: Entry | undefined, kind: AnchorKind, depth: number): { readonly id?: string } {
  if (!entry) return {}
  const named = entry.places.filter(place => place.kind === kind)
  const quotes = entry.path.slice(depth).filter(({ type }) => type === 'quote').length
  const inward = kind === 'quote' ? quotes + (entry.type === 'table' ? entry.beginning.quote : 0) : 1
  const found = named[named.length - inward]
  return found ? { id: found.id } : {}
}

const lineId = (entry: LineEntry): { readonly id?: string } => {
  const found = entry.places.find(({ kind }) => kind === 'leaf')
  return found ? { id: found.id } : {}
}

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
