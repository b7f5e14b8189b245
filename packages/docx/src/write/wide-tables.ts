import { tableGrid, type Cell, type Row, type Table } from '@stet/core'

/** How many columns Word opens (its own limit; ECMA-376 has none). */
export const mostColumns = 63

/** A table with at most {@link mostColumns} columns: the last one holds, row by row, the blocks of all behind it. */
export function fittingTable(table: Table): Table {
  if (table.columns.length <= mostColumns) return table
  const kept = mostColumns - 1
  const rows = tableGrid(table).rows.map(({ cells, group }) => {
    const behind = cells.filter(({ column }) => column >= kept)
    const last: Cell = {
      ...(behind[0]?.cell.scope ? { scope: behind[0].cell.scope } : group === 'head' ? { scope: 'column' } : {}),
      columnSpan: 1,
      rowSpan: 1,
      blocks: behind.flatMap(({ cell }) => cell.blocks),
    }
    const before = cells
      .filter(({ column }) => column < kept)
      .map(({ cell, column }): Cell => ({ ...cell, columnSpan: Math.min(cell.columnSpan, kept - column) }))
    const row: Row = { cells: [...before, last] }
    return { group, row }
  })
  const groupOf = (wanted: 'head' | 'body' | 'foot') =>
    rows.filter(({ group }) => group === wanted).map(({ row }) => row)
  return {
    ...table,
    columns: table.columns.slice(0, mostColumns),
    head: groupOf('head'),
    body: groupOf('body'),
    foot: groupOf('foot'),
  }
}
