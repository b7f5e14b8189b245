import type { Column } from '../../../model/index.ts'
import type { Context } from '../context.ts'
import type { Recognised } from '../element.ts'
import type { Line } from '../lines/line.ts'
import { slice, trimmed, type Stretch } from '../stretch.ts'
import { bodyRowOf, headOf, tableOf } from './build.ts'
import { hasHead } from './head.ts'
import { cutAll } from './tabs.ts'

const bars = /[|│┃║¦]/g
/** A line drawn between rows: `|---|:--:|`, `+----+----+`, `├──┼──┤`. */
const drawn = /^[|+:\-=\s│┃║├┤┼┬┴┌┐└┘─━═╞╪╡╔╦╗╠╬╣╚╩╝]{3,}$/

const isDrawn = ({ words }: Line): boolean => drawn.test(words.text) && /[-=─━═]/.test(words.text)
const isBarred = ({ words }: Line): boolean => /[|│┃║¦]/.test(words.text)

/** The cells of a row, the bars at its ends aside. */
function cellsOf(words: Stretch): readonly Stretch[] {
  const { text } = words
  const from = /^[|│┃║¦]/.test(text) ? 1 : 0
  const to = text.length > 1 && /[|│┃║¦]$/.test(text.slice(-1)) ? text.length - 1 : text.length
  return cutAll(trimmed(slice(words, from, to)), bars)
}

/** How a drawn line says that columns are aligned: by colons at the ends of its parts, as in GitHub's Markdown. */
function alignmentsOf({ words }: Line): readonly Column[] {
  return cellsOf(words).map(({ text }): Column => {
    const [start, end] = [text.startsWith(':'), text.endsWith(':')]
    return start && end ? { align: 'center' } : end ? { align: 'end' } : start ? { align: 'start' } : {}
  })
}

/**
 * A table whose cells are set apart by bars: two or more rows with as many bars each, drawn lines aside. A drawn line
 * behind the first row makes that the head. Declines for lone lines (a path of links, a sum of alternatives) and where
 * the rows do not have the same number of cells, unless a drawn line shows that a table is meant.
 */
export function pipeTable(
  lines: readonly Line[],
  from: number,
  group: number,
  context: Context,
): Recognised | undefined {
  const isPart = (line: Line | undefined) => line !== undefined && (isBarred(line) || isDrawn(line))
  if (isPart(lines[from - 1])) return undefined
  let next = from
  while (isPart(lines[next])) next++
  const taken = lines.slice(from, next)
  const rows = taken.filter(line => !isDrawn(line)).map(({ words }) => cellsOf(words))
  const isFramed = rows.length < taken.length
  const widths = new Set(rows.map(row => row.length))
  if (rows.length < 2 || Math.max(...widths) < 2 || (!isFramed && widths.size > 1)) return undefined
  const [first, last] = [taken[0] as Line, taken.at(-1) as Line]
  const firstRow = taken.findIndex(line => !isDrawn(line))
  const rule = taken[firstRow + 1]
  const isHeaded = rule && isDrawn(rule) ? true : hasHead(rows)
  const [head, body] = isHeaded ? [rows.slice(0, 1), rows.slice(1)] : [[], rows]
  const table = tableOf(
    head.map(row => headOf(row, context)),
    body.map(row => bodyRowOf(row, context)),
    [first.words, last.words],
    context,
    rule && isDrawn(rule) ? alignmentsOf(rule) : [],
  )
  for (const line of taken)
    if (isDrawn(line)) context.sign(line.words)
    else for (const { index } of line.words.text.matchAll(bars)) context.sign(slice(line.words, index, index + 1))
  const detail = { rows: rows.length, columns: table.columns.length, delimiter: 'bars' as const }
  context.report('text/table-delimited', detail, context.place(first.words, last.words))
  return { element: { type: 'block', group, block: table }, next }
}
