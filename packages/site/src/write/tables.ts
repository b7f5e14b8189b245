import { tableGrid, type Column, type GridRow, type PlacedCell, type RowGroup, type Table } from '@stet/core'
import { h } from 'hastscript'
import type { Element } from 'hast'
import { anchor, partId } from './attributes.ts'
import { caption } from './captions.ts'
import type { Context } from './context.ts'

/**
 * A table in a region that scrolls where the table is too wide: it has a name, and the keyboard can reach it. A section
 * with a name is a region (HTML-AAM 1.0, 3.5); in a header cell a `<div>` has to say so.
 */
export function table(node: Table, context: Context): Element {
  const { attributes, inner } = anchor(node, context)
  const label = partId(node.id, 'caption')
  const rows = tableGrid(node).rows
  const group = (name: RowGroup, tag: string) => {
    const own = rows.filter(row => row.group === name)
    return own.length === 0
      ? []
      : [
          h(
            tag,
            own.map(each => row(each, node, inner)),
          ),
        ]
  }
  const content = [
    ...(node.caption ? [h('caption', { id: label }, caption(node.caption, inner))] : []),
    ...columns(node.columns),
    ...group('head', 'thead'),
    ...group('body', 'tbody'),
    ...group('foot', 'tfoot'),
  ]
  const tag = context.isInHeader ? 'div.table' : 'section.table'
  const name = node.caption ? { ariaLabelledBy: label } : { ariaLabel: context.tableNames.get(node.id) ?? null }
  return h(
    tag,
    { ...attributes, role: context.isInHeader ? 'region' : null, tabIndex: 0, ...name },
    h('table', content),
  )
}

/** What the article says of its columns, where it says something. */
function columns(all: readonly Column[]): Element[] {
  if (all.every(({ align, width }) => align === undefined && width === undefined)) return []
  return [
    h(
      'colgroup',
      all.map(({ align, width }) =>
        h('col', { className: align ?? null, style: width === undefined ? null : `width:${percent(width)}%` }),
      ),
    ),
  ]
}

/** A share as a percentage, its decimal point moved rather than its value multiplied, so that no figure is lost. */
function percent(share: number): string {
  const [, whole, fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(String(share)) ?? []
  if (whole === undefined) return String(share * 100)
  const digits = fraction.padEnd(2, '0')
  const rest = digits.slice(2)
  return `${Number(whole + digits.slice(0, 2))}${rest === '' ? '' : `.${rest}`}`
}

const row = ({ cells }: GridRow, node: Table, context: Context): Element =>
  h(
    'tr',
    cells.map(each => cell(each, node, context)),
  )

function cell(
  { cell: { scope, columnSpan, rowSpan, blocks: content }, column }: PlacedCell,
  node: Table,
  context: Context,
): Element {
  const attributes = {
    scope: scope === undefined ? null : scope === 'column' ? 'col' : 'row',
    colSpan: columnSpan === 1 ? null : columnSpan,
    rowSpan: rowSpan === 1 ? null : rowSpan,
    className: node.columns[column]?.align ?? null,
  }
  if (scope === undefined) return h('td', attributes, context.blocks(content, context))
  return h('th', attributes, context.blocks(content, { ...context, isInHeader: true }))
}
