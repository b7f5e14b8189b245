import { directionOfLanguage, plainText, tableGrid, type PlacedCell, type Table } from '@stet/core'
import type { CellStep } from '../style/step.ts'
import { element, type Xml } from '../xml/element.ts'
import type { Blocks } from './blocks.ts'
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
function cellXml(placed: PlacedCell, row: number, { table, widths, context, blocks }: Place): Xml {
  const { cell, column } = placed
  const width = widths.slice(column, column + cell.columnSpan).reduce((sum, one) => sum + one, 0)
  const shares = table.columns.slice(column, column + cell.columnSpan).map(one => one.width)
  const share = shares.every(one => one !== undefined) ? shares.reduce((sum, one) => sum + one, 0) : undefined
  const deeper: Context = {
    facts: context.facts,
    part: context.part,
    path: [stepOf(placed, table)],
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
        ? element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })
        : element('w:tcW', { 'w:w': Math.round(share * 5000), 'w:type': 'pct' }),
      cell.columnSpan > 1 ? element('w:gridSpan', { 'w:val': cell.columnSpan }) : [],
      cell.rowSpan > 1 ? element('w:vMerge', { 'w:val': placed.row === row ? 'restart' : 'continue' }) : [],
    ),
    content.length > 0 ? content : emptyParagraph({ type: 'text' }, deeper),
  )
}

/** A table under its caption, its head repeated on every page (ECMA-376 17.4.49), its rows kept whole (17.4.6). */
export function table(source: Table, context: Context, blocks: Blocks): readonly Xml[] {
  const { facts, path } = context
  const node = fittingTable(source)
  if (node !== source)
    facts.report('docx/table-too-wide', { columns: source.columns.length, most: mostColumns }, { block: node.id })
  const grid = tableGrid(node)
  const widths = columnWidths(node, grid, context.width)
  const place: Place = { table: node, widths, context, blocks }
  const isFixed = node.columns.some(({ width }) => width !== undefined)
  const words = node.caption && plainText(node.caption.content)
  const above = node.caption ? [caption(node.caption, 'Table', node.id, context)] : []
  const rows = grid.rows.map(({ group, covering }, row) =>
    element(
      'w:tr',
      {},
      element('w:trPr', {}, element('w:cantSplit'), group === 'head' ? element('w:tblHeader') : []),
      [...new Set(covering)].map(placed => cellXml(placed, row, place)),
    ),
  )
  const properties = element(
    'w:tblPr',
    {},
    element('w:tblStyle', { 'w:val': facts.register.tableStyle(path.filter(step => step.type !== 'cell')) }),
    directionOfLanguage(facts.language) === 'rtl' ? element('w:bidiVisual') : [],
    element('w:tblW', { 'w:w': widths.reduce((sum, width) => sum + width, 0), 'w:type': 'dxa' }),
    element('w:tblLayout', { 'w:type': isFixed ? 'fixed' : 'autofit' }),
    element('w:tblLook', {
      'w:val': node.head.length > 0 ? '0420' : '0400',
      'w:firstRow': node.head.length > 0 ? 1 : 0,
      'w:lastRow': 0,
      'w:firstColumn': 0,
      'w:lastColumn': 0,
      'w:noHBand': 0,
      'w:noVBand': 1,
    }),
    words
      ? [element('w:tblCaption', { 'w:val': node.caption?.label }), element('w:tblDescription', { 'w:val': words })]
      : [],
  )
  return [
    ...above,
    element(
      'w:tbl',
      {},
      properties,
      element(
        'w:tblGrid',
        {},
        widths.map(width => element('w:gridCol', { 'w:w': width })),
      ),
      rows,
    ),
  ]
}
