import type { Block, Inline, Row, Table } from '../../model/index.ts'
import { attribute } from './characters.ts'
import type { Context } from './context.ts'
import { inlines } from './inlines.ts'

/** A table with pipes and, before it, its caption; undefined where GFM (4.10) cannot hold it. */
export function pipeTable(table: Table, context: Context): string | undefined {
  const { caption, columns, head, body, foot, id } = table
  const rows = [...head, ...body]
  const holds =
    head.length <= 1 &&
    foot.length === 0 &&
    columns.every(({ width }) => width === undefined) &&
    head.every(
      row =>
        row.cells.every(({ scope }) => scope === 'column') && !row.cells.every(({ blocks }) => blocks.length === 0),
    ) &&
    body.every(row => row.cells.every(({ scope }) => scope === undefined)) &&
    rows.every(row => row.cells.length === columns.length && row.cells.every(cell => isSimple(cell, context)))
  if (!holds) return undefined
  const first = head[0] ?? { cells: columns.map(() => ({ columnSpan: 1, rowSpan: 1, blocks: [] })) }
  const lines = [
    line(first, context),
    `| ${columns.map(({ align }) => (align === undefined ? '---' : delimiters[align])).join(' | ')} |`,
    ...body.map(row => line(row, context)),
  ]
  const words = caption ? `Table: ${inlines(caption.content, context, { before: ' ' })}\n\n` : ''
  const text = `${words}${lines.join('\n')}`
  return context.explicitIds.has(id) ? `<div id=${attribute(id)}>\n\n${text}\n\n</div>` : text
}

const delimiters = { start: ':--', center: ':-:', end: '--:' } as const

const isSimple = ({ columnSpan, rowSpan, blocks }: Row['cells'][number], context: Context): boolean =>
  columnSpan === 1 && rowSpan === 1 && blocks.length <= 1 && blocks.every(block => isOneLine(block, context))

const isOneLine = (block: Block, context: Context): boolean =>
  block.type === 'paragraph' && !context.explicitIds.has(block.id) && block.content.every(fitsCell)

/** Whether an inline can stand between pipes: no line break, and no pipe where a backslash before it would be read. */
function fitsCell(inline: Inline): boolean {
  if (inline.type === 'lineBreak') return false
  if (inline.type === 'link') return inline.content.every(fitsCell)
  if (inline.type === 'inlineMath') return !inline.value.includes('|')
  if (inline.type === 'citation') return !inline.locator?.includes('|')
  if (inline.type === 'image') return !/[|\\]/.test(`${inline.source}${inline.alternative}`)
  return (
    inline.type !== 'text' ||
    !inline.value.includes('|') ||
    !(inline.marks.includes('code') || inline.value.includes('\\'))
  )
}

const line = ({ cells }: Row, context: Context): string =>
  `|${cells.map(({ blocks }) => ` ${blocks.map(block => `${cellText(block, context)} `).join('')}`).join('|')}|`

const cellText = (block: Block, context: Context): string =>
  block.type === 'paragraph'
    ? inlines(block.content, context, { singleLine: true, inPipeTable: true, before: ' ' })
    : ''
