import type { Nodes, Paragraph, RootContent } from 'mdast'
import type { Context } from './context.ts'
import { phrasing } from './phrasing.ts'
import type { Piece } from './pieces.ts'
import { tablePieces } from './tables.ts'
import { spanOf } from './tags.ts'

const captionMark = 'Table:'

/** The HTML of blocks that follow each other; a paragraph that begins with `Table:` is the caption of the table behind it. */
export function flow(nodes: readonly RootContent[], context: Context): readonly Piece[] {
  return nodes.flatMap((node, index) => {
    const next = nodes[index + 1]
    const before = nodes[index - 1]
    if (next?.type === 'table' && captionOf(node, context)) return []
    if (node.type === 'table' && before) return tablePieces(node, context, captionOf(before, context) ?? [])
    return context.pieces(node, context)
  })
}

function captionOf(node: Nodes, context: Context): readonly Piece[] | undefined {
  if (node.type !== 'paragraph' || !context.source.startsWith(captionMark, spanOf(node).start)) return undefined
  const caption = phrasing(withoutMark(node).children, context)
  return caption.some(({ html }) => html.trim() !== '') ? caption : undefined
}

function withoutMark(paragraph: Paragraph): Paragraph {
  const [first, ...rest] = paragraph.children
  if (first?.type !== 'text') return paragraph
  return { ...paragraph, children: [shortened(first, /^Table:[ \t]*/.exec(first.value)?.[0].length ?? 0), ...rest] }
}

/** A text without its first letters, which its source writes as themselves. */
export function shortened<Text extends Nodes & { readonly value: string }>(text: Text, length: number): Text {
  const { position } = text
  if (!position) return { ...text, value: text.value.slice(length) }
  const start = {
    ...position.start,
    column: position.start.column + length,
    offset: (position.start.offset ?? 0) + length,
  }
  return { ...text, value: text.value.slice(length), position: { ...position, start } }
}
