import type { Table } from 'mdast'
import type { Context } from './context.ts'
import { phrasing } from './phrasing.ts'
import type { Piece } from './pieces.ts'
import { opening, wrapped } from './tags.ts'

/** A pipe table and its caption; a first row of empty cells stands for a table without a head. */
export function tablePieces(node: Table, context: Context, caption: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = node.children
  const columns = (node.align ?? []).flatMap(align => opening('col', node, align ? { align } : {}))
  const hasHead = first?.children.some(cell => cell.children.length > 0)
  const head = hasHead
    ? wrapped(
        'tr',
        first ?? node,
        (first?.children ?? []).flatMap(cell => wrapped('th', cell, phrasing(cell.children, context))),
      )
    : []
  return wrapped('table', node, [
    ...(caption.length > 0 ? wrapped('caption', node, caption) : []),
    ...wrapped('colgroup', node, columns),
    ...wrapped('thead', first ?? node, head),
    ...wrapped(
      'tbody',
      node,
      rest.flatMap(row => context.pieces(row, context)),
    ),
  ])
}
