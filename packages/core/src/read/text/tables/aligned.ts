import type { Context } from '../context.ts'
import type { Recognised } from '../element.ts'
import type { Line } from '../lines/line.ts'
import { markerOf } from '../lists/marker.ts'
import { isRow } from '../rows.ts'
import { slice, trimmed, type Stretch } from '../stretch.ts'
import { bodyRowOf, headOf, tableOf } from './build.ts'
import { hasHead } from './head.ts'

/** Two or more spaces that do not merely follow the end of a sentence. */
const gap = /(?<![.!?:]["'”’)]?)\s{2,}|(?<=[.!?:]["'”’)]?)\s{3,}/gu
const widest = 400

interface Range {
  readonly from: number
  readonly to: number
}

/** The columns of a line, `to` not included, that hold gaps; all before and behind its words. */
function gapsOf({ words: { text }, indent }: Line): readonly Range[] {
  const within = [...text.matchAll(gap)].map(({ 0: { length }, index }) => ({
    from: indent + index,
    to: indent + index + length,
  }))
  return [{ from: 0, to: indent }, ...within, { from: indent + text.length, to: Infinity }].filter(
    ({ from, to }) => to > from,
  )
}

function shared(first: readonly Range[], second: readonly Range[]): readonly Range[] {
  const ranges: Range[] = []
  let [i, j] = [0, 0]
  while (i < first.length && j < second.length) {
    const [a, b] = [first[i] as Range, second[j] as Range]
    const range = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }
    if (range.to > range.from) ranges.push(range)
    if (a.to < b.to) i++
    else j++
  }
  return ranges
}

/** The columns in which no line has words, between those in which some have. */
function guttersOf(lines: readonly Line[]): readonly Range[] {
  const [first, ...rest] = lines
  if (!first) return []
  const blank = rest.reduce((ranges, line) => shared(ranges, gapsOf(line)), gapsOf(first))
  return blank.filter(({ from, to }) => from > 0 && to < Infinity && to - from >= 1)
}

function cellsBetween({ words, indent }: Line, gutters: readonly Range[]): readonly Stretch[] {
  const length = words.text.length
  const cuts = [0, ...gutters.map(({ to }) => Math.min(length, Math.max(0, to - indent))), length]
  return cuts.slice(0, -1).map((from, index) => trimmed(slice(words, from, Math.max(from, cuts[index + 1] ?? length))))
}

/**
 * A table whose cells are set apart by spaces: the lines of a whole group share gutters in which none has words, and
 * wide gaps stand between their parts. Rows that only draw lines are left out; one behind the first row makes it the head.
 * Declines for fewer than three rows (two where a drawn line shows the columns), for items of a list, for gaps
 * that only follow sentences, and when more than a third of the rows fill one column only.
 */
export function alignedTable(
  lines: readonly Line[],
  from: number,
  group: number,
  context: Context,
): Recognised | undefined {
  if (from !== 0 || lines.length < 2) return undefined
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line]
  if (first.words.text.length > widest || last.words.text.length > widest) return undefined
  const isPlain = (line: Line) => line.words.text.length <= widest && !line.words.text.includes('\t')
  if (!lines.every(isPlain)) return undefined
  const rows = lines.filter(line => !isRow(line))
  const isRuled = rows.length < lines.length
  if (rows.length < (isRuled ? 2 : 3) || rows.every(line => markerOf(line.words)?.kind === 'bullet')) return undefined
  const isWide = (line: Line) => gapsOf(line).some(({ from: start, to }) => start > line.indent && to < Infinity)
  if (rows.filter(isWide).length * 3 < rows.length * 2) return undefined
  const gutters = guttersOf(rows)
  if (gutters.length === 0 || context.declines('text/table-aligned', first.words)) return undefined
  const cells = rows.map(line => cellsBetween(line, gutters))
  const isThin = (row: readonly Stretch[]) => row.filter(({ text }) => text !== '').length < 2
  if (cells.filter(isThin).length * 3 > rows.length) return undefined
  const headed = (isRuled && lines[1] !== undefined && isRow(lines[1])) || hasHead(cells)
  const [head, body] = headed ? [cells.slice(0, 1), cells.slice(1)] : [[], cells]
  const table = tableOf(
    head.map(row => headOf(row, context)),
    body.map(row => bodyRowOf(row, context)),
    [first.words, last.words],
    context,
  )
  for (const line of lines) if (isRow(line)) context.sign(line.words)
  const detail = { rows: rows.length, columns: table.columns.length }
  context.report('text/table-aligned', detail, context.place(first.words, last.words))
  return { element: { type: 'block', group, block: table }, next: lines.length }
}
