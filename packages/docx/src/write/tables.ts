import { Table, TableCell, TableLayoutType, TableRow, VerticalMergeType, WidthType, type Paragraph } from 'docx'
import {
  directionOfLanguage,
  plainText,
  plainTextOf,
  tableGrid,
  type PlacedCell,
  type Table as ArticleTable,
} from '@stet/core'
import type { CellStep } from '../style/step.ts'
import type { Blocks } from './blocks.ts'
import { behind } from './bookmarks.ts'
import { caption } from './captions.ts'
import { columnWidths } from './column-widths.ts'
import type { Context } from './context.ts'
import { emptyParagraph } from './paragraphs.ts'
import type { TableText } from './register.ts'
import { cellMargin } from './styles/table-styles.ts'
import { fittingTable, mostColumns } from './wide-tables.ts'

/** What the cells of one table share. */
interface Place {
  readonly table: ArticleTable
  readonly widths: readonly number[]
  readonly context: Context
  readonly blocks: Blocks
}

function stepOf({ cell, group, column }: PlacedCell, { columns }: ArticleTable): CellStep {
  const align = columns[column]?.align
  return {
    type: 'cell',
    foot: group === 'foot',
    ...(cell.scope ? { scope: cell.scope } : {}),
    ...(align ? { align } : {}),
  }
}

/** A cell in one of the rows that it covers; it holds its blocks in the first of them (ECMA-376 17.4.65, 17.4.84). */
function cellOf(placed: PlacedCell, row: number, { table, widths, context, blocks }: Place): TableCell {
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
  return new TableCell({
    width:
      share === undefined
        ? { size: width, type: WidthType.DXA }
        : { size: Math.round(share * 5000) / 50, type: WidthType.PERCENTAGE },
    ...(cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {}),
    ...(cell.rowSpan > 1
      ? { verticalMerge: placed.row === row ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }
      : {}),
    children: content.length > 0 ? content : [emptyParagraph({ type: 'text' }, deeper)],
  })
}

/** What is said about a table to those who do not see it: its caption; without one, what its head says, or how large it is. */
function textOf({ caption, head, body, foot, columns }: ArticleTable): TableText | undefined {
  if (!caption && head.length === 0) return undefined
  const heads = head.flatMap(({ cells }) => cells.map(({ blocks }) => blocks.map(plainTextOf).join(' ').trim()))
  const words = [
    plainText(caption?.content ?? []).trim(),
    heads.filter(word => word !== '').join(', '),
    `${head.length + body.length + foot.length} × ${columns.length}`,
  ].find(found => found !== '')
  return { ...(caption ? { label: caption.label } : {}), words: words ?? '' }
}

/** A table under its caption, its head repeated on every page (ECMA-376 17.4.49), its rows kept whole (17.4.6). */
export function table(source: ArticleTable, context: Context, blocks: Blocks): readonly (Paragraph | Table)[] {
  const { facts, path } = context
  const node = fittingTable(source)
  if (node !== source)
    facts.report('docx/table-too-wide', { columns: source.columns.length, most: mostColumns }, { block: node.id })
  context.part.table(textOf(node))
  const grid = tableGrid(node)
  const widths = columnWidths(node, grid, context.width)
  const above = node.caption ? [caption(node.caption, 'Table', node.id, context)] : []
  const rest = behind(context)
  const place: Place = { table: node, widths, context: rest, blocks }
  const first: Place = { ...place, context: node.caption ? rest : context }
  const rows = grid.rows.map(
    ({ group, covering }, row) =>
      new TableRow({
        cantSplit: true,
        ...(group === 'head' ? { tableHeader: true } : {}),
        children: [...new Set(covering)].map((placed, at) =>
          cellOf(placed, row, row === 0 && at === 0 ? first : place),
        ),
      }),
  )
  const isSized = node.columns.some(({ width }) => width !== undefined)
  const made = new Table({
    style: facts.register.tableStyle(
      path.filter(step => step.type !== 'cell'),
      isSized ? node.columns.map(({ width }) => width) : undefined,
    ),
    ...(directionOfLanguage(facts.language) === 'rtl' ? { visuallyRightToLeft: true } : {}),
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: isSized ? TableLayoutType.FIXED : TableLayoutType.AUTOFIT,
    tableLook: {
      firstRow: node.head.length > 0,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: false,
      noVBand: true,
    },
    rows,
  })
  return [...above, made]
}
