import { handle, type Block, type Handlers } from '@stet/core'
import { listIndent } from './styles/path-format.ts'
import { bearing, behind } from './bookmarks.ts'
import { callout } from './callouts.ts'
import { code } from './code.ts'
import { inside, type Context } from './context.ts'
import { definitionList } from './definition-lists.ts'
import { figure } from './figures.ts'
import { list } from './lists.ts'
import { blockFormula } from './math/formulas.ts'
import { emptyParagraph, inlineContext, paragraph, styledParagraph } from './paragraphs.ts'
import { quote } from './quotes.ts'
import { table } from './tables.ts'
import type { Tree } from '../xml/tree.ts'

const handlers: Handlers<Block, Context, readonly Tree[]> = {
  paragraph: ({ id, content }, context) => {
    const afterTable = context.previous?.type === 'table' && context.path.length === 0
    return [paragraph({ kind: { type: 'text', afterTable }, block: id, content }, context)]
  },
  list: (node, context) => list(node, inside(context, { type: 'list' }, listIndent(context.path)), blocks),
  definitionList: (node, context) => definitionList(node, context, blocks),
  table: (node, context) => table(node, context, blocks),
  figure,
  quote: (node, context) => quote(node, context, blocks),
  callout: (node, context) => callout(node, context, blocks),
  code,
  math: ({ id, value }, context) => {
    const style = context.facts.register.style({ kind: { type: 'math' }, path: context.path })
    return [styledParagraph(style, [blockFormula(value, inlineContext(context, id))], { anchors: context.opening })]
  },
  thematicBreak: (_, context) => [emptyParagraph({ type: 'thematicBreak' }, context)],
}

/** Writes the blocks of one container. */
export type Blocks = typeof blocks

/** Whether the first thing that a block writes is a table of Word. */
const beginsWithTable = (block: Block | undefined): boolean =>
  block?.type === 'table' ? !block.caption : block?.type === 'quote' && beginsWithTable(block.blocks[0])

/**
 * Word joins tables that stand directly one behind the other, and wants a paragraph at the end of every cell: a line
 * without height keeps a table apart from what is, or may be, another one or an end.
 */
const needsSeparator = (block: Block, next: Block | undefined, context: Context): boolean =>
  block.type === 'table' && (next ? beginsWithTable(next) : context.path.length > 0)

/** Writes some blocks of one container, one behind the other. */
export function blocks(nodes: readonly Block[], context: Context): readonly Tree[] {
  let alike = 0
  return nodes.flatMap((node, index) => {
    const previous = nodes[index - 1]
    alike = previous?.type === node.type ? alike + 1 : 0
    const place = bearing(node.id, index === 0 ? context : behind(context))
    return [
      ...handle(handlers, node, { ...place, alike, ...(previous ? { previous } : {}) }),
      ...(needsSeparator(node, nodes[index + 1], context)
        ? [emptyParagraph({ type: 'separator' }, behind(context))]
        : []),
    ]
  })
}
