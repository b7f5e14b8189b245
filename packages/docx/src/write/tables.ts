import { directionOfLanguage, plainText, plainTextOf, tableGrid, type PlacedCell, type Table } from '@stet/core'
import type { CellStep } from '../style/step.ts'
import { element } from '../xml/element.ts'
import type { Tree } from '../xml/tree.ts'
import type { Blocks } from './blocks.ts'
import { behind } from './bookmarks.ts'
import { caption } from './captions.ts'
import { columnWidths } from './column-widths.ts'
import type { Context } from './context.ts'
import { emptyParagraph } from './paragraphs.ts'
import { cellMargin } from './styles/table-styles.ts'
import { fittingTable, mostColumns } from './wide-tables.ts'

/** What the cells of one table share. */
interface Place {
  readonly table: Table
  readonly widths: readonly number[]
  readonly context: Context
  readonly blocks: Blocks
}

function stepOf({ cell, group, column }: PlacedCell, { columns }: Table): CellStep {
  const align = columns[column]?.align
  return {
    type: 'cell',
    foot: group === 'foot',
    ...(cell.scope ? { scope: cell.scope } : {}),
    ...(align ? { align } : {}),
  }
}

/** A cell in one of the rows that it covers; it holds its blocks in the first of them (ECMA-376 17.4.65, 17.4.84). */
function cellOf(placed: PlacedCell, row: number, { table, widths, context, blocks }: Place): Tree {
  const { cell, column } = placed
  const width = widths.slice(column, column + cell.columnSpan).reduce((sum, one) => sum + one, 0)
  const shares = table.columns.slice(column, column + cell.columnSpan).map(one => one.width)
  const share = shares.every(one => one !== undefined) ? shares.reduce((sum, one) => sum + one, 0) : undefined
  const deeper: Context = {
    facts: context.facts,
    part: context.part,
    path: [stepOf(placed, table)],
    opening: context.opening,
    width: Math.max(width - 2 * cellMargin, 300),
  }
  const content = placed.row === row ? blocks(cell.blocks, deeper) : []
  return element(
    'w:tc',
    {},
    element(
      'w:tcPr',
      {},
      share === undefined
        ? element('w:tcW', { 'w:type': 'dxa', 'w:w': width })
        : element('w:tcW', { 'w:type': 'pct', 'w:w': Math.round(share * 5000) }),
      cell.columnSpan > 1 ? element('w:gridSpan', { 'w:val': cell.columnSpan }) : [],
      cell.rowSpan > 1 ? element('w:vMerge', { 'w:val': placed.row === row ? 'restart' : 'continue' }) : [],
    ),
    content.length > 0 ? content : emptyParagraph({ type: 'text' }, deeper),
  )
}

/**
 * What a table is called and what is said about it to those who do not see it (ECMA-376 17.4.61, 17.4.62): its caption;
 * without one, what its head says, or how large it is.
 */
function texts({ caption, head, body, foot, columns }: Table): readonly Tree[] {
  if (!caption && head.length === 0) return []
  const heads = head.flatMap(({ cells }) => cells.map(({ blocks }) => blocks.map(plainTextOf).join(' ').trim()))
  const words = [
    plainText(caption?.content ?? []).trim(),
    heads.filter(word => word !== '').join(', '),
    `${head.length + body.length + foot.length} × ${columns.length}`,
  ].find(found => found !== '')
  return [
    ...(caption ? [element('w:tblCaption', { 'w:val': caption.label })] : []),
    element('w:tblDescription', { 'w:val': words ?? '' }),
  ]
}

/** How a table is set (ECMA-376 17.4.59). */
function properties(table: Table, widths: readonly number[], { facts, path }: Context): Tree {
  const isSized = table.columns.some(({ width }) => width !== undefined)
  const style = facts.register.tableStyle(
    path.filter(step => step.type !== 'cell'),
    isSized ? table.columns.map(({ width }) => width) : undefined,
  )
  return element(
    'w:tblPr',
    {},
    element('w:tblStyle', { 'w:val': style }),
    directionOfLanguage(facts.language) === 'rtl' ? element('w:bidiVisual') : [],
    element('w:tblW', { 'w:type': 'dxa', 'w:w': widths.reduce((sum, width) => sum + width, 0) }),
    element('w:tblLayout', { 'w:type': isSized ? 'fixed' : 'autofit' }),
    element('w:tblLook', {
      'w:firstRow': String(table.head.length > 0),
      'w:lastRow': 'false',
      'w:firstColumn': 'false',
      'w:lastColumn': 'false',
      'w:noHBand': 'false',
      'w:noVBand': 'true',
    }),
    texts(table),
  )
}

/** A table under its caption, its head repeated on every page (ECMA-376 17.4.49), its rows kept whole (17.4.6). */
export function table(source: Table, context: Context, blocks: Blocks): readonly Tree[] {
  const { facts } = context
  const node = fittingTable(source)
  if (node !== source)
    facts.report('docx/table-too-wide', { columns: source.columns.length, most: mostColumns }, { block: node.id })
  const grid = tableGrid(node)
  const widths = columnWidths(node, grid, context.width)
  const above = node.caption ? [caption(node.caption, 'Table', node.id, context)] : []
  const rest = behind(context)
  const place: Place = { table: node, widths, context: rest, blocks }
  const first: Place = { ...place, context: node.caption ? rest : context }
  const rows = grid.rows.map(({ group, covering }, row) =>
    element(
      'w:tr',
      {},
      element('w:trPr', {}, element('w:cantSplit'), group === 'head' ? element('w:tblHeader') : []),
      [...new Set(covering)].map((placed, at) => cellOf(placed, row, row === 0 && at === 0 ? first : place)),
    ),
  )
  const columns = element(
    'w:tblGrid',
    {},
    widths.map(width => element('w:gridCol', { 'w:w': width })),
  )
  return [...above, element('w:tbl', {}, properties(node, widths, context), columns, rows)]
}
