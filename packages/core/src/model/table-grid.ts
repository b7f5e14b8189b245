import type { Cell, Row, Table } from './table.ts'

export type RowGroup = 'head' | 'body' | 'foot'

/** A cell and where its upper corner at the line's start stands, both counted from 0 over the whole table. */
export interface PlacedCell {
  readonly cell: Cell
  readonly group: RowGroup
  readonly row: number
  readonly column: number
}

export interface GridRow {
  readonly group: RowGroup
  /** The cells that begin in this row, by column. */
  readonly cells: readonly PlacedCell[]
  /** The cell that covers each column of this row, those that began in a row above included. */
  readonly covering: readonly PlacedCell[]
}

/** A table with its spans resolved: for every row and column, the cell that stands there. */
export interface TableGrid {
  readonly columnCount: number
  readonly rows: readonly GridRow[]
}

/** Resolves the spans of a table. Relies on the table being rectangular, as `compose` made it. */
export function tableGrid(table: Table): TableGrid {
  const columnCount = table.columns.length
  const rows: GridRow[] = []
  const lay = (group: RowGroup, source: readonly Row[]) => {
    const open: (PlacedCell | undefined)[] = []
    for (const { cells } of source) {
      const row = rows.length
      const covering: PlacedCell[] = []
      const begun: PlacedCell[] = []
      let next = 0
      let column = 0
      while (column < columnCount) {
        const above = open[column]
        if (above && above.row + above.cell.rowSpan > row) {
          covering[column++] = above
          continue
        }
        const cell = cells[next++]
        if (!cell)
          throw new Error(`Table ${table.id} is not rectangular: row ${row + 1} has no cell for column ${column + 1}.`)
        const placed: PlacedCell = { cell, group, row, column }
        begun.push(placed)
        for (let span = 0; span < cell.columnSpan; span++) {
          open[column] = placed
          covering[column++] = placed
        }
      }
      rows.push({ group, cells: begun, covering })
    }
  }
  lay('head', table.head)
  lay('body', table.body)
  lay('foot', table.foot)
  return { columnCount, rows }
}

/** The header cells that speak for a cell: those of its columns above it, then those of its rows before it, in order. */
export function headersOf(grid: TableGrid, placed: PlacedCell): readonly PlacedCell[] {
  const headers = new Set<PlacedCell>()
  const reach = (from: number, length: number) => (begin: number, size: number) =>
    begin < from + length && from < begin + size
  const inColumns = reach(placed.column, placed.cell.columnSpan)
  const inRows = reach(placed.row, placed.cell.rowSpan)
  for (const row of grid.rows)
    for (const other of row.cells) {
      if (other === placed) continue
      const { scope, columnSpan, rowSpan } = other.cell
      if (scope === 'column' && other.row < placed.row && inColumns(other.column, columnSpan)) headers.add(other)
      if (scope === 'row' && other.column < placed.column && inRows(other.row, rowSpan)) headers.add(other)
    }
  return [...headers]
}
