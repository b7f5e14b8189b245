import type { DraftBlock } from '../../../draft/index.ts'
import type { Context } from '../context.ts'
import type { Line } from '../lines/line.ts'
import { isWrecked } from './evidence.ts'
import { hasCells, rowsFrom } from './rows.ts'
import { stripLine } from './strip.ts'
import { rebuildTable, type ReadInner } from './table.ts'

/** What the page is made of once no debris is left: lines, and what was already read: tables that were rebuilt, quotes. */
export type Passage =
  | { readonly type: 'lines'; readonly lines: readonly Line[] }
  | { readonly type: 'block'; readonly block: DraftBlock }

/** Takes the debris of tags out of a page, rebuilding the tables that it was. A page without debris stays as it is. */
export function passagesOf(lines: readonly Line[], context: Context, inner: ReadInner): readonly Passage[] {
  if (!isWrecked(lines)) return [{ type: 'lines', lines }]
  const passages: Passage[] = []
  let open: Line[] = []
  const close = () => {
    if (open.length > 0) passages.push({ type: 'lines', lines: open })
    open = []
  }
  let index = 0
  while (index < lines.length) {
    const line = lines[index] as Line
    const loose = hasCells(line) ? rowsFrom(lines, index) : undefined
    const rebuilt = loose && rebuildTable(loose, lines, index, context, inner)
    if (rebuilt) {
      if (rebuilt.takesLineBefore) open.pop()
      close()
      passages.push({ type: 'block', block: rebuilt.table })
    } else for (const left of lines.slice(index, loose?.end ?? index + 1)) open.push(stripLine(left, context))
    index = Math.max(index + 1, loose?.end ?? index + 1)
  }
  close()
  return passages
}
