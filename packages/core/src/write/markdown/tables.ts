import type { Cell, Column, Row, Table } from '../../model/index.ts'
import { attribute } from './characters.ts'
import { elementOfBlocks, elementOfRun } from './cells.ts'
import type { Context } from './context.ts'
import { pipeTable } from './pipe-tables.ts'

/** A table: with pipes where GFM can hold it, else in HTML with Markdown in its cells. */
export const table = (node: Table, context: Context): string => pipeTable(node, context) ?? htmlTable(node, context)

function htmlTable(node: Table, context: Context): string {
  const id = context.explicitIds.has(node.id) ? ` id=${attribute(node.id)}` : ''
  const { caption, columns, head, body, foot } = node
  return [
    `<table${id}>`,
    ...(caption ? [elementOfRun('caption', caption.content, context)] : []),
    ...(columns.some(({ align, width }) => align !== undefined || width !== undefined)
      ? [`<colgroup>${columns.map(columnTag).join('')}</colgroup>`]
      : []),
    ...(head.length > 0 || looksLikeHead(body[0]) ? group('thead', head, context) : []),
    ...(body.length > 0 ? group('tbody', body, context) : []),
    ...(foot.length > 0 ? group('tfoot', foot, context) : []),
    '</table>',
  ].join('\n')
}

/** Whether a reader would take the first row of a table without a head for one. */
const looksLikeHead = (row: Row | undefined) =>
  row !== undefined && row.cells.length > 0 && row.cells.every(({ scope }) => scope === 'column')

const group = (name: string, rows: readonly Row[], context: Context): readonly string[] => [
  `<${name}>`,
  ...rows.flatMap(({ cells }) => ['<tr>', ...cells.map(cell => htmlCell(cell, name === 'thead', context)), '</tr>']),
  `</${name}>`,
]

function htmlCell({ scope, columnSpan, rowSpan, blocks }: Cell, inHead: boolean, context: Context): string {
  const name = scope === undefined ? 'td' : 'th'
  const said =
    scope === undefined || (inHead && scope === 'column') ? '' : ` scope=${scope === 'column' ? '"col"' : '"row"'}`
  const columns = columnSpan === 1 ? '' : ` colspan="${columnSpan}"`
  const rows = rowSpan === 1 ? '' : ` rowspan="${rowSpan}"`
  return elementOfBlocks(`${name}${said}${columns}${rows}`, name, blocks, context)
}

const alignments = { start: 'left', center: 'center', end: 'right' } as const

function columnTag({ align, width }: Column): string {
  const alignment = align === undefined ? '' : ` align="${alignments[align]}"`
  return `<col${alignment}${width === undefined ? '' : ` width="${percentage(width)}%"`}>`
}

/** A share as a percentage, without the rounding of a multiplication. */
export function percentage(share: number): string {
  const [mantissa = '', exponent = '0'] = String(share).split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  if (exponent !== '0') return `${mantissa}e${Number(exponent) + 2}`
  const shifted = `${whole}${fraction.padEnd(2, '0').slice(0, 2)}`.replace(/^0+(?=\d)/, '')
  const rest = fraction.slice(2)
  return rest === '' ? shifted : `${shifted}.${rest}`
}
