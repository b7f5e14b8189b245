import type { Condition } from '../checked.ts'
import type { PdfFile } from '../file.ts'
import type { Finding } from '../finding.ts'
import { attributeOf, type Tag } from '../tags.ts'
import { bytesOf, membersOf, nameOf, numberOf } from '../values.ts'

/** Header cells say what they head, and rows cover the same columns (Matterhorn 15-003; ISO 14289-1 7.5). */
export const tables: Condition = ({ file, tree }) => {
  const ids = new Set(tree.all.flatMap(({ id }) => id ?? []))
  return tree.all.filter(({ standard }) => standard === 'Table').flatMap(table => ofTable(file, table, ids))
}

const rowsOf = (tag: Tag): readonly Tag[] =>
  tag.tags.flatMap(inner =>
    inner.standard === 'TR' ? [inner] : /^T(?:Head|Body|Foot)$/.test(inner.standard) ? rowsOf(inner) : [],
  )

function ofTable(file: PdfFile, table: Tag, ids: ReadonlySet<string>): readonly Finding[] {
  const rows = rowsOf(table)
  const cells = rows.flatMap(row => row.tags)
  const named = (cell: Tag) =>
    membersOf(file.context, attributeOf(file, cell, 'Table', 'Headers')).flatMap(id => bytesOf(id) ?? [])
  const isNamed = cells.some(cell => named(cell).length > 0)
  const scopeless = cells
    .filter(({ standard }) => standard === 'TH' && !isNamed)
    .filter(cell => !/^(?:Row|Column|Both)$/.test(nameOf(attributeOf(file, cell, 'Table', 'Scope')) ?? ''))
  const lost = cells.filter(cell => named(cell).some(id => !ids.has(id)))
  return [
    ...scopeless.map(({ where }) => ({
      checkpoint: '15-003',
      message: 'A header cell does not say whether it heads its row or its column.',
      ...where,
    })),
    ...lost.map(({ where }) => ({
      checkpoint: '15-003',
      message: 'A cell names a header cell that is not there.',
      ...where,
    })),
    ...irregular(file, table, rows),
  ]
}

/** Every row must cover every column once, with spans counted. */
function irregular(file: PdfFile, table: Tag, rows: readonly Tag[]): readonly Finding[] {
  const span = (cell: Tag, key: 'ColSpan' | 'RowSpan') => numberOf(attributeOf(file, cell, 'Table', key)) ?? 1
  const reach: number[] = []
  let columns: number | undefined
  for (const [index, row] of rows.entries()) {
    const free = (column: number) => (reach[column] ?? 0) <= index
    let column = 0
    for (const cell of row.tags) {
      while (!free(column)) column++
      for (let wide = 0; wide < span(cell, 'ColSpan'); wide++) {
        if (!free(column))
          return [{ checkpoint: '09-004', message: 'Two cells of a table stand in the same place.', ...cell.where }]
        reach[column++] = index + span(cell, 'RowSpan')
      }
    }
    const covered = reach.filter(end => end > index).length
    columns ??= covered
    if (covered !== columns || reach.length > columns)
      return [
        { checkpoint: '09-004', message: 'The rows of a table cover different numbers of columns.', ...row.where },
      ]
  }
  return reach.some(end => end > rows.length)
    ? [{ checkpoint: '09-004', message: 'A cell reaches below the last row of its table.', ...table.where }]
    : []
}
