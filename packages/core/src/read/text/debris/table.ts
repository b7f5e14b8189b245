import type { DraftBlock, DraftRow, DraftTable } from '../../../draft/index.ts'
import type { Context } from '../context.ts'
import { isBlank, type Line } from '../lines/line.ts'
import { markerOf } from '../lists/marker.ts'
import type { Stretch } from '../stretch.ts'
import { headOf, tableOf } from '../tables/build.ts'
import { splitHeader } from '../tables/header.ts'
import { endsOpen, wordsOf } from '../words.ts'
import type { LooseCell, LooseRow, LooseTable } from './rows.ts'
import { debrisOf, reportDebris } from './strip.ts'

/** Reads the lines of a cell into blocks. */
export type ReadInner = (lines: readonly Line[], context: Context) => readonly DraftBlock[]

/** A table and the lines that it takes up; `header` when the line before them belongs to it too. */
export interface Rebuilt {
  readonly table: DraftTable
  readonly takesLineBefore: boolean
}

const wordsIn = (cell: LooseCell | undefined): string => cell?.lines.map(({ words }) => words.text).join(' ') ?? ''

/** The line before a table, if it may hold the headers of its columns. */
function headerBefore(lines: readonly Line[], start: number, columns: number): Line | undefined {
  const line = lines[start - 1]
  if (!line || isBlank(line) || debrisOf(line.words).length > 0 || markerOf(line.words)) return undefined
  const before = lines[start - 2]
  if (before && !isBlank(before)) return undefined
  const { text } = line.words
  const isShort = text.length <= 160 && wordsOf(text).length <= columns * 6 && !endsOpen(text)
  return isShort && splitHeader(line.words, columns) ? line : undefined
}

/** Gives a header row for a line of headers; where they cannot be told apart, all stand over the first column. */
function headRow(words: Stretch, columns: number, context: Context): DraftRow {
  const cells = splitHeader(words, columns)
  if (cells) context.report('text/header-split', { cells: cells.map(cell => cell.text) }, context.place(words))
  else context.report('text/header-lost', { header: words.text }, context.place(words))
  return headOf(cells ?? [words], context)
}

/** Where a cell's words stand, or, where it has none, where its row begins. */
const standingOf = (cell: LooseCell | undefined, row: LooseRow): Stretch | undefined =>
  (cell?.lines[0] ?? row.cells.flatMap(({ lines }) => lines)[0])?.words

function bodyRow(row: LooseRow, headers: readonly string[], context: Context, inner: ReadInner): DraftRow {
  const cells = Array.from({ length: Math.max(headers.length, row.cells.length) }, (_, column) => row.cells[column])
  cells.forEach((cell, column) => {
    if (wordsIn(cell) !== '') return
    const at = standingOf(cell, row)
    const name = headers[column] || String(column + 1)
    const detail = { row: wordsIn(row.cells.find(other => wordsIn(other) !== '')), column: name }
    context.report('text/empty-cell', detail, at && context.place(at))
  })
  return {
    cells: cells.map((cell): DraftRow['cells'][number] => {
      const lines = cell?.lines ?? []
      const [first, last] = [lines[0], lines.at(-1)]
      return {
        blocks: inner(lines, context),
        ...(cell?.isHeader ? { scope: 'row' as const } : {}),
        ...(first && last ? { place: context.place(first.words, last.words) } : {}),
      }
    }),
  }
}

/**
 * Damage: a table whose tags were broken (`< td >Governance td >< td >`), so that they stand in the text, and whose rows
 * a browser may have thrown out before the table's own header. The table is made again of its rows; those from before
 * the header follow the others. Declines (the debris is then only taken out) when fewer than two rows or two columns
 * can be made out.
 */
export function rebuildTable(
  loose: LooseTable,
  lines: readonly Line[],
  start: number,
  context: Context,
  inner: ReadInner,
): Rebuilt | undefined {
  const rows = loose.rows.filter(row => row.cells.some(cell => wordsIn(cell) !== ''))
  const isHead = (row: LooseRow) => row.cells.every(cell => cell.isHeader)
  const columns = rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0)
  if (columns < 2 || rows.length < 2) return undefined
  const before = loose.header || rows.some(isHead) ? undefined : headerBefore(lines, start, columns)
  const region = lines.slice(start, loose.end)
  for (const { words } of region) reportDebris(words, debrisOf(words), context)
  const [first, last] = [(before ?? region[0])?.words, region.findLast(line => !isBlank(line))?.words]
  if (!first || !last) return undefined
  const headerWords = loose.header?.words ?? before?.words
  const rowsBefore = loose.header
    ? rows.indexOf(loose.rows.slice(loose.header.rowsBefore).find(row => rows.includes(row)) as LooseRow)
    : 0
  const thrownOut = Math.max(0, rowsBefore)
  const ordered = [...rows.slice(thrownOut), ...rows.slice(0, thrownOut)]
  context.report('text/table-rebuilt', { rows: ordered.length, columns }, context.place(first, last))
  if (thrownOut > 0 && headerWords)
    context.report(
      'text/rows-returned',
      { count: thrownOut, header: headerWords.text },
      context.place(region[0]?.words as Stretch),
    )
  const ownHead = ordered.filter(isHead)
  const names = headerWords
    ? (splitHeader(headerWords, columns)?.map(cell => cell.text) ?? [headerWords.text])
    : (ownHead[0]?.cells.map(wordsIn) ?? [])
  const headers = Array.from({ length: columns }, (_, column) => names[column] ?? '')
  const head = [
    ...(headerWords ? [headRow(headerWords, columns, context)] : []),
    ...ownHead.map(row => asHead(bodyRow(row, headers, context, inner))),
  ]
  const body = ordered.filter(row => !isHead(row)).map(row => bodyRow(row, headers, context, inner))
  return { table: tableOf(head, body, [first, last], context), takesLineBefore: before !== undefined }
}

const asHead = (row: DraftRow): DraftRow => ({ cells: row.cells.map(cell => ({ ...cell, scope: 'column' })) })
