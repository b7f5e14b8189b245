import type { Column, DraftBlock, DraftCell, DraftRow } from '@stet/core'
import type { Context } from './context.ts'
import { childrenOf, elementsOf, identified, placed } from './find.ts'
import type { Element } from './tree.ts'

/** A table in its region. */
export function table(region: Element, context: Context): readonly DraftBlock[] {
  const [element] = childrenOf(region, 'table')
  if (!element) return []
  const [caption] = childrenOf(element, 'caption')
  const rows = (group: string) =>
    childrenOf(element, group).flatMap(each => childrenOf(each, 'tr').map(row => rowOf(row, context)))
  return [
    {
      type: 'table',
      ...(caption ? { caption: context.inlines(caption.children, context) } : {}),
      columns: childrenOf(element, 'colgroup').flatMap(group => childrenOf(group, 'col').map(columnOf)),
      head: rows('thead'),
      body: rows('tbody'),
      foot: rows('tfoot'),
      ...identified(region),
      ...placed(region),
    },
  ]
}

const rowOf = (row: Element, context: Context): DraftRow => ({
  cells: elementsOf(row.children).map(cell => cellOf(cell, context)),
  ...placed(row),
})

function cellOf(cell: Element, context: Context): DraftCell {
  const scope = cell.attributes.get('scope')
  return {
    ...(scope === 'col' ? { scope: 'column' } : scope === 'row' ? { scope } : {}),
    columnSpan: Number(cell.attributes.get('colspan') ?? 1),
    rowSpan: Number(cell.attributes.get('rowspan') ?? 1),
    blocks: context.blocks(cell.children, context),
    ...placed(cell),
  }
}

const alignments = ['start', 'center', 'end'] as const

/** What a `<col>` says; its share of the width is a percentage. */
function columnOf({ classes, attributes }: Element): Column {
  const align = alignments.find(name => classes.includes(name))
  const percent = /width:([\d.e-]+)%/.exec(attributes.get('style') ?? '')?.[1]
  return {
    ...(align === undefined ? {} : { align }),
    ...(percent === undefined ? {} : { width: share(percent) }),
  }
}

/** A hundredth of a decimal number, its point moved rather than its value divided, so that no figure changes. */
function share(percent: string): number {
  const [figures = '', exponent = '0'] = percent.split('e')
  return Number(`${figures}e${Number(exponent) - 2}`)
}
