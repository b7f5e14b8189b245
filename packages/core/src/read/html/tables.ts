import type { DraftBlock, DraftCell, DraftInline, DraftRow } from '../../draft/index.ts'
import type { Column } from '../../model/index.ts'
import { within, type Context } from './context.ts'
import { content, isBlank } from './inlines.ts'
import { placed } from './places.ts'
import type { Element, Node } from './tree.ts'
import { anchored } from './words.ts'

/** Reads `<table>`. */
export const table = (element: Element, context: Context): readonly DraftBlock[] =>
  tableOf(element, anchored(element), [], context)

/** A table with an id and, where its own caption is missing, a caption from around it. */
export function tableOf(
  element: Element,
  id: { readonly id?: string },
  captionAround: readonly DraftInline[],
  context: Context,
): readonly DraftBlock[] {
  const [captionElement] = childrenNamed(element, 'caption')
  const ownCaption = captionElement ? content(captionElement.children, within(captionElement, context)) : []
  const caption = isBlank(ownCaption) ? captionAround : ownCaption
  const heads = childrenNamed(element, 'thead')
  const rows = (group: Element, inHead: boolean) =>
    childrenNamed(group, 'tr').map(row => rowOf(row, inHead, within(row, within(group, context))))
  const body = [...childrenNamed(element, 'tbody')].flatMap(group => rows(group, false))
  const leading = heads.length === 0 ? headerRowCount(element) : 0
  return [
    {
      type: 'table',
      ...id,
      ...(isBlank(caption) ? {} : { caption }),
      columns: columnsOf(element),
      head: [...heads.flatMap(group => rows(group, true)), ...body.slice(0, leading)],
      body: body.slice(leading),
      foot: childrenNamed(element, 'tfoot').flatMap(group => rows(group, false)),
      ...placed(element.place),
    },
  ]
}

/** How many rows at the top of a table without `<thead>` hold column headers alone. */
function headerRowCount(element: Element): number {
  const rows = childrenNamed(element, 'tbody').flatMap(group => childrenNamed(group, 'tr'))
  const count = rows.findIndex(row => {
    const cells = cellsOf(row)
    return (
      cells.length === 0 ||
      !cells.every(cell => cell.name === 'th' && !/^row/i.test(cell.attributes.get('scope') ?? ''))
    )
  })
  return count === -1 ? 0 : count
}

function rowOf(row: Element, inHead: boolean, context: Context): DraftRow {
  const cells = cellsOf(row)
  const allHeaders = cells.every(cell => cell.name === 'th')
  return {
    cells: cells.map(cell => cellOf(cell, scopeOf(cell, inHead || allHeaders), within(cell, context))),
    ...placed(row.place),
  }
}

/** What a cell is the header of: as its `scope` says; else, columns in the head and in rows of headers, rows elsewhere. */
function scopeOf(cell: Element, headsColumns: boolean): 'column' | 'row' | undefined {
  const said = cell.attributes.get('scope')?.toLowerCase() ?? ''
  if (said.startsWith('col')) return 'column'
  if (said.startsWith('row')) return 'row'
  if (cell.name === 'td') return undefined
  return headsColumns ? 'column' : 'row'
}

function cellOf(cell: Element, scope: 'column' | 'row' | undefined, context: Context): DraftCell {
  const columnSpan = spanOf(cell, 'colspan')
  const rowSpan = spanOf(cell, 'rowspan')
  return {
    ...(scope === undefined ? {} : { scope }),
    ...(columnSpan === undefined ? {} : { columnSpan }),
    ...(rowSpan === undefined ? {} : { rowSpan }),
    blocks: context.blocks(cell.children, context),
    ...placed(cell.place),
  }
}

/** A span, kept within the bounds of HTML (4.9.11): 1000 columns, 65534 rows. */
function spanOf(cell: Element, attribute: 'colspan' | 'rowspan'): number | undefined {
  const said = /^\s*\+?(\d+)/.exec(cell.attributes.get(attribute) ?? '')?.[1]
  if (said === undefined) return undefined
  return Math.min(Number(said), attribute === 'colspan' ? 1000 : 65_534)
}

function columnsOf(element: Element): readonly Column[] {
  const groups = element.children.filter(child => child.type === 'element' && child.name === 'colgroup')
  return groups
    .flatMap(group => childrenNamed(group as Element, 'col'))
    .flatMap(column => {
      const count = Math.min(Number(/^\d+/.exec(column.attributes.get('span') ?? '')?.[0] ?? 1), 1000)
      return Array.from({ length: count }, () => columnOf(column))
    })
}

const alignments: ReadonlyMap<string, 'start' | 'center' | 'end'> = new Map([
  ['left', 'start'],
  ['start', 'start'],
  ['center', 'center'],
  ['right', 'end'],
  ['end', 'end'],
])

/** The alignment and the share of the width (in per cent) of a `<col>`, from its attributes or its style. */
function columnOf(column: Element): Column {
  const style = column.attributes.get('style') ?? ''
  const named = column.attributes.get('align') ?? /text-align:\s*([a-z]+)/i.exec(style)?.[1] ?? ''
  const align = alignments.get(named.trim().toLowerCase())
  const share = /^\s*(\d*\.?\d+(?:e-?\d+)?)%/i.exec(
    column.attributes.get('width') ?? /(?:^|;)\s*width:([^;]*)/i.exec(style)?.[1] ?? '',
  )
  const width = share?.[1] === undefined ? undefined : percent(share[1])
  return {
    ...(align === undefined ? {} : { align }),
    ...(width !== undefined && width > 0 && width <= 1 ? { width } : {}),
  }
}

/** A hundredth of a decimal number, without the rounding of a division. */
function percent(digits: string): number {
  const [mantissa = '', exponent = '0'] = digits.toLowerCase().split('e')
  return Number(`${mantissa}e${Number(exponent) - 2}`)
}

const cellsOf = (row: Element) => [...row.children].filter(isCell)
const isCell = (node: Node): node is Element => node.type === 'element' && (node.name === 'td' || node.name === 'th')

const childrenNamed = (element: Element, name: string): readonly Element[] =>
  element.children.filter((child): child is Element => child.type === 'element' && child.name === name)
