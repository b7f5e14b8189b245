import type { PlacedCell, TableGrid } from '@stet/core'

/** The names of a table's header cells, and which of them speak for a cell. */
export interface HeaderIds {
  of(placed: PlacedCell): string | undefined
  for(placed: PlacedCell): readonly string[]
}

/** Scope alone is enough unless a header spans several columns or rows (ISO 14289-1 7.5). */
export const needsHeaders = (grid: TableGrid): boolean =>
  grid.rows.some(row => row.cells.some(({ cell }) => cell.scope && cell.columnSpan * cell.rowSpan > 1))

/** Names the header cells of a table; the time for one cell does not grow with the number of rows. */
export function headerIds(id: string, grid: TableGrid): HeaderIds {
  const names = new Map<PlacedCell, string>()
  const above: PlacedCell[][] = Array.from({ length: grid.columnCount }, () => [])
  for (const placed of grid.rows.flatMap(row => row.cells)) {
    if (placed.cell.scope === undefined) continue
    names.set(placed, `${id} header ${names.size + 1}`)
    if (placed.cell.scope === 'column')
      for (let span = 0; span < placed.cell.columnSpan; span++) above[placed.column + span]?.push(placed)
  }
  return {
    of: placed => names.get(placed),
    for: placed => {
      const { columnSpan, rowSpan } = placed.cell
      const columns = above.slice(placed.column, placed.column + columnSpan).flat()
      const rows = grid.rows
        .slice(placed.row, placed.row + rowSpan)
        .flatMap(row => row.covering.slice(0, placed.column))
      const speaking = [
        ...columns.filter(header => header.row < placed.row),
        ...rows.filter(header => header.cell.scope === 'row'),
      ]
      return [...new Set(speaking)].flatMap(header => names.get(header) ?? [])
    },
  }
}
