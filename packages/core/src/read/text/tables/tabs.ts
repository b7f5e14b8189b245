import type { Context } from '../context.ts'
import type { Recognised } from '../element.ts'
import type { Line } from '../lines/line.ts'
import { markerOf } from '../lists/marker.ts'
import { slice, trimmed, type Stretch } from '../stretch.ts'
import { bodyRowOf, headOf, tableOf } from './build.ts'
import { hasHead } from './head.ts'

/** Cuts words at every match of a pattern. */
export function cutAll(words: Stretch, pattern: RegExp): readonly Stretch[] {
  const cells: Stretch[] = []
  let from = 0
  for (const { 0: delimiter, index } of words.text.matchAll(pattern)) {
    cells.push(trimmed(slice(words, from, index)))
    from = index + delimiter.length
  }
  return [...cells, trimmed(slice(words, from))]
}

const isTabbed = (line: Line | undefined): line is Line =>
  line !== undefined && line.words.text.includes('\t') && markerOf(line.words) === undefined

/**
 * A table whose cells are set apart by tabs, as a browser or a spreadsheet copies it: two or more lines, one below the
 * other, each with a tab between its words. A list whose markers end in a tab is none, nor is a lone line.
 */
export function tabTable(
  lines: readonly Line[],
  from: number,
  group: number,
  context: Context,
): Recognised | undefined {
  let next = from
  while (isTabbed(lines[next])) next++
  if (next - from < 2) return undefined
  const rows = lines.slice(from, next).map(({ words }) => cutAll(words, /\t/g))
  const [first, last] = [lines[from] as Line, lines[next - 1] as Line]
  const headed = hasHead(rows)
  const [head, body] = headed ? [rows.slice(0, 1), rows.slice(1)] : [[], rows]
  const table = tableOf(
    head.map(row => headOf(row, context)),
    body.map(row => bodyRowOf(row, context)),
    [first.words, last.words],
    context,
  )
  const detail = { rows: rows.length, columns: table.columns.length, delimiter: 'tabs' as const }
  context.report('text/table-delimited', detail, context.place(first.words, last.words))
  return { element: { type: 'block', group, block: table }, next }
}
