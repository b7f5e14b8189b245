import type { DraftCell, DraftRow, DraftTable } from '../draft/index.ts'
import type { Block, Cell, Column, Row, Table } from '../model/index.ts'
import type { Settling } from './settling.ts'

const mostColumns = 1000

/** A draft cell with the room that it takes. */
interface LaidCell {
  readonly cell?: DraftCell
  readonly column: number
  readonly columnSpan: number
  rowSpan: number
}

type LaidRow = { readonly source: DraftRow; readonly cells: LaidCell[]; readonly covered: boolean[] }

const whole = (span: number | undefined) => Math.max(1, Math.trunc(span ?? 1) || 1)

/** Lays the cells of a group of rows on a grid as HTML 4.9.12 does: each in the first free place of its row; spans end with the group. */
function lay(rows: readonly DraftRow[], before: number, { report }: Settling): readonly LaidRow[] {
  const laid: LaidRow[] = rows.map(source => ({ source, cells: [], covered: [] }))
  laid.forEach((row, index) => {
    let column = 0
    for (const cell of row.source.cells) {
      while (row.covered[column]) column++
      if (column >= mostColumns) {
        report(
          'core/table-too-wide',
          { columns: column + row.source.cells.length - row.cells.length, most: mostColumns },
          row.source.place,
        )
        break
      }
      const wanted = Math.min(whole(cell.columnSpan), mostColumns - column)
      let columnSpan = 1
      while (columnSpan < wanted && !row.covered[column + columnSpan]) columnSpan++
      const left = laid.length - index
      const wantedRows = cell.rowSpan === 0 ? left : whole(cell.rowSpan)
      const rowSpan = Math.min(wantedRows, left)
      if (columnSpan < wanted || rowSpan < wantedRows)
        report('core/table-span-cut', { row: before + index + 1, column: column + 1 }, cell.place ?? row.source.place)
      row.cells.push({ cell, column, columnSpan, rowSpan })
      for (let down = 0; down < rowSpan; down++)
        for (let across = 0; across < columnSpan; across++)
          (laid[index + down] as LaidRow).covered[column + across] = true
      column += columnSpan
    }
  })
  return laid
}

/** How many columns the rows reach over. */
const width = (rows: readonly LaidRow[]) => rows.reduce((most, row) => Math.max(most, row.covered.length), 0)

/** Adds an empty cell for each place that no cell covers, and says where a row was short. */
function fill(rows: readonly LaidRow[], columns: number, before: number, { report }: Settling): void {
  rows.forEach(({ source, cells, covered }, index) => {
    const missing = Array.from({ length: columns }, (_, column) => column).filter(column => !covered[column])
    if (missing.length === 0) return
    report('core/table-ragged', { row: before + index + 1, cells: columns - missing.length, columns }, source.place)
    for (const column of missing) cells.push({ column, columnSpan: 1, rowSpan: 1 })
    cells.sort((one, other) => one.column - other.column)
  })
}

/** A width to a thousandth, which is as fine as every output keeps it; undefined where it is no share of a table. */
function lawfulWidth(width: number | undefined): number | undefined {
  const rounded = Math.round((width ?? 0) * 1000) / 1000
  return rounded > 0 && rounded <= 1 ? rounded : undefined
}

function column({ align, width }: Column): Column {
  const lawful = lawfulWidth(width)
  return { ...(align ? { align } : {}), ...(lawful === undefined ? {} : { width: lawful }) }
}

/** The rows and columns of a table, made rectangular. Rows that neither hold nor are covered by a cell are left out. */
export function settleRows(
  table: DraftTable,
  blocks: (draft: DraftCell['blocks']) => readonly Block[],
  settling: Settling,
): Pick<Table, 'columns' | 'head' | 'body' | 'foot'> {
  const beforeBody = table.head.length
  const beforeFoot = beforeBody + table.body.length
  const groups = [
    lay(table.head, 0, settling),
    lay(table.body, beforeBody, settling),
    lay(table.foot, beforeFoot, settling),
  ] as const
  const [head, body, foot] = groups.map(rows => rows.filter(row => row.covered.length > 0)) as [
    LaidRow[],
    LaidRow[],
    LaidRow[],
  ]
  const columns = Math.max(width(head), width(body), width(foot))
  fill(head, columns, 0, settling)
  fill(body, columns, beforeBody, settling)
  fill(foot, columns, beforeFoot, settling)
  const rowsOf = (rows: readonly LaidRow[], isHead: boolean): readonly Row[] =>
    rows.map(({ cells }) => ({
      cells: cells.map(({ cell, columnSpan, rowSpan }): Cell => {
        const scope = cell?.scope ?? (isHead ? 'column' : undefined)
        return { ...(scope ? { scope } : {}), columnSpan, rowSpan, blocks: blocks(cell?.blocks ?? []) }
      }),
    }))
  return {
    columns: Array.from({ length: columns }, (_, index) => column(table.columns[index] ?? {})),
    head: rowsOf(head, true),
    body: rowsOf(body, false),
    foot: rowsOf(foot, false),
  }
}
