import { elementsOf, type Tree } from '../xml/tree.ts'
import type { PlaceContext } from './context.ts'
import type { Entry } from './entry.ts'
import { entryOf, lineOf, type Line } from './lines.ts'
import { tableEntry } from './tables.ts'

/** What stands in a body, a cell or a note: lines, and tables as entries that are ready. */
export type Flowing = { readonly type: 'line'; readonly line: Line } | { readonly type: 'entry'; readonly entry: Entry }

const transparent: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml'])

/** Reads paragraphs and tables in order. */
export const flowOf = (container: Tree, context: PlaceContext): readonly Flowing[] =>
  elementsOf(container).flatMap((inner): readonly Flowing[] => {
    if (inner.name === 'w:p') return [{ type: 'line', line: lineOf(inner, context) }]
    if (inner.name === 'w:tbl') return [{ type: 'entry', entry: tableEntry(inner, context, entriesOf) }]
    return transparent.has(inner.name) ? flowOf(inner, context) : []
  })

/** Reads the entries of a container. */
export const entriesOf = (container: Tree, context: PlaceContext): readonly Entry[] =>
  flowOf(container, context).map(found => (found.type === 'line' ? entryOf(found.line) : found.entry))
