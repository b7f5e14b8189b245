import { plainTextOf, type Table, type TableGrid } from '@stet/core'

/** How wide a column's words are, in characters: the longest one, and the longest cell as one line. */
interface Need {
  readonly word: number
  readonly line: number
}

const longestLine = 60

function needsOf(grid: TableGrid): readonly Need[] {
  const needs: Need[] = Array.from({ length: grid.columnCount }, () => ({ word: 3, line: 4 }))
  for (const { cells } of grid.rows)
    for (const { cell, column } of cells) {
      const words = cell.blocks.map(plainTextOf).join('\n')
      const share = (length: number) => Math.ceil(length / cell.columnSpan)
      const word = share(Math.max(0, ...words.split(/\s+/).map(one => one.length)))
      const line = share(Math.max(0, ...words.split('\n').map(one => one.length)))
      for (let at = column; at < column + cell.columnSpan; at++) {
        const known = needs[at] as Need
        needs[at] = { word: Math.max(known.word, word), line: Math.max(known.line, Math.min(line, longestLine)) }
      }
    }
  return needs
}

/** Divides a width so that every column has room for its longest word, and the rest as its lines need it. */
function divide(width: number, needs: readonly Need[]): readonly number[] {
  const sum = (pick: (need: Need) => number) => needs.reduce((total, need) => total + pick(need), 0)
  const words = sum(need => need.word + 2)
  const extra = sum(need => Math.max(need.line - need.word, 1))
  const perCharacter =
    width /
    Math.max(
      sum(need => Math.max(need.line, need.word) + 2),
      1,
    )
  const smallest = Math.min(perCharacter, (width * 0.7) / words)
  const rest = width - words * smallest
  return needs.map(need => Math.floor((need.word + 2) * smallest + (rest * Math.max(need.line - need.word, 1)) / extra))
}

/** The widths of a table's columns, in the unit of `width`: those that are given, and for the others what their words need. */
export function columnWidths({ columns }: Table, grid: TableGrid, width: number): readonly number[] {
  const given = columns.reduce((total, column) => total + (column.width ?? 0), 0)
  const isFree = columns.some(column => column.width === undefined)
  const scale = given > 0 && (given > 0.9 || !isFree) ? (isFree ? 0.9 : 1) / given : 1
  const needs = needsOf(grid)
  const free = divide(
    width * Math.max(1 - given * scale, 0),
    needs.filter((_, at) => columns[at]?.width === undefined),
  )
  let next = 0
  return columns.map(column =>
    Math.max(column.width === undefined ? (free[next++] ?? 0) : Math.floor(column.width * scale * width), 1),
  )
}
