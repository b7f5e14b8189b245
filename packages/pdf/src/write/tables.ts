import { tableGrid, type PlacedCell, type RowGroup, type Table } from '@stet/core'
import { articleDirection, withManner, type FlowContext, type Manner } from './flow/context.ts'
import type { CellBox, RowBox } from './flow/box.ts'
import { element, type Attributes, type AttributeValue, type Element, type Role } from './flow/element.ts'
import type { Part } from './flow/flow.ts'
import type { Look } from './theme.ts'
import { headerIds, needsHeaders, type HeaderIds } from './table-headers.ts'
import { caption } from './blocks/caption.ts'

const groupRoles: readonly (readonly [RowGroup, Role])[] = [
  ['head', 'THead'],
  ['body', 'TBody'],
  ['foot', 'TFoot'],
]

/** A table: `Table` with its caption first, then its groups of rows (ISO 32000-1 14.8.4.3.4). */
export function table(node: Table, context: FlowContext): Part {
  const grid = tableGrid(node)
  const title = node.caption ? caption(node.caption, context, { before: 0, after: 6, keepWithNext: true }) : undefined
  const headers = needsHeaders(grid) ? headerIds(node.id, grid) : undefined
  const rows = grid.rows.map(row => {
    const cells = row.cells.map(placed => cell(placed, node, headers, context))
    const box: RowBox = { group: row.group, cells: cells.map(made => made.box) }
    return {
      group: row.group,
      box,
      element: element(
        'TR',
        cells.map(made => made.element),
      ),
    }
  })
  const groups = groupRoles.flatMap(([group, role]) => {
    const own = rows.filter(row => row.group === group).map(row => row.element)
    return own.length > 0 ? [element(role, own)] : []
  })
  return {
    boxes: [
      {
        type: 'table',
        anchors: [node.id],
        caption: title?.boxes ?? [],
        continued: node.caption ? continued(node.caption.label, context) : [],
        columns: node.columns.map(({ width }) => (width === undefined ? {} : { width })),
        rows: rows.map(row => row.box),
        direction: articleDirection(context),
        block: node.id,
      },
    ],
    elements: [element('Table', [...(title?.elements ?? []), ...groups])],
  }
}

const continued = (label: string, context: FlowContext) =>
  caption({ label, content: [{ type: 'text', value: `(${context.facts.words.continued})`, marks: [] }] }, context, {
    before: 0,
    after: 6,
  }).boxes

function cellManner(header: boolean, align: Manner['align'], look: Look): Partial<Manner> {
  return {
    font: { family: 'sans', bold: header, italic: false, tabular: true },
    ...look.table,
    colour: look.ink,
    align,
    hyphenate: true,
    gap: 3,
  }
}

function cell(
  placed: PlacedCell,
  node: Table,
  headers: HeaderIds | undefined,
  context: FlowContext,
): { box: CellBox; element: Element } {
  const { columnSpan, rowSpan, scope } = placed.cell
  const align = node.columns[placed.column]?.align ?? 'start'
  const inner = context.facts.blocks(
    placed.cell.blocks,
    withManner(context, cellManner(scope !== undefined, align, context.facts.look)),
  )
  const id = headers?.of(placed)
  const own = headers && placed.cell.scope === undefined ? headers.for(placed) : []
  const entries: Record<string, AttributeValue> = {
    ...(scope ? { Scope: { name: scope === 'column' ? 'Column' : 'Row' } } : {}),
    ...(columnSpan > 1 ? { ColSpan: columnSpan } : {}),
    ...(rowSpan > 1 ? { RowSpan: rowSpan } : {}),
    ...(own.length > 0 ? { Headers: own } : {}),
  }
  const attributes: readonly Attributes[] = Object.keys(entries).length > 0 ? [{ owner: 'Table', entries }] : []
  return {
    box: { column: placed.column, columnSpan, rowSpan, header: scope !== undefined, boxes: inner.boxes },
    element: element(scope ? 'TH' : 'TD', inner.elements, { attributes, ...(id !== undefined && scope ? { id } : {}) }),
  }
}
