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

const isTabbed = (line: Line | undefined): boolean =>
  line !== undefined && line.words.text.includes('\t') && markerOf(line.words) === undefined

const isShort = ({ words: { text } }: Line): boolean => text.length <= 60 && !/[.,;:!…。，；：！]$/u.test(text)

/**
 * Where a table ends that begins at a line. A line without tabs is a row whose other cells are empty when it is short and rows with tabs
 * stand before and behind it, or when the first row has three cells or more and nothing but two or more such lines follows.
 */
function endOfTable(lines: readonly Line[], from: number): number {
  let last = from
  let next = from
  for (; next < lines.length; next++) {
    const line = lines[next] as Line
    if (isTabbed(line)) last = next
    else if (!isShort(line) || markerOf(line.words)) break
  }
  const isWhole = next === lines.length && last === from && next - from > 2
  return isWhole && cutAll((lines[from] as Line).words, /\t/g).length >= 3 ? next : last + 1
}

const tabsIn = (text: string): number => text.split('\t').length - 1

/** The cells of lines, empty ones at the beginning included: tabs before the words, those aside that all lines have. */
function cellsOf(lines: readonly Line[]): readonly (readonly Stretch[])[] {
  const shared = lines.reduce((least, { margin }) => Math.min(least, tabsIn(margin)), Infinity)
  return lines.map(({ words, margin }) => [
    ...Array.from({ length: tabsIn(margin) - shared }, () => slice(words, 0, 0)),
    ...cutAll(words, /\t/g),
  ])
}

/** Rows whose first has one cell fewer than all the others, which are equally long: the corner above the first column is empty. */
function withCorner(rows: readonly (readonly Stretch[])[]): readonly (readonly Stretch[])[] {
  const [first, ...body] = rows
  const lacksOne = first !== undefined && body.length > 1 && body.every(row => row.length === first.length + 1)
  return lacksOne && first[0] ? [[slice(first[0], 0, 0), ...first], ...body] : rows
}

/**
 * A table whose cells are set apart by tabs, as a browser or a spreadsheet copies it: two or more lines, one below the
 * other, each with a tab between its words, or short where only the first cell is filled. A list whose markers end in a tab is
 * none, nor is a lone line.
 */
export function tabTable(
  lines: readonly Line[],
  from: number,
  group: number,
  context: Context,
): Recognised | undefined {
  if (!isTabbed(lines[from])) return undefined
  const next = endOfTable(lines, from)
  if (next - from < 2) return undefined
  const rows = withCorner(cellsOf(lines.slice(from, next)))
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
