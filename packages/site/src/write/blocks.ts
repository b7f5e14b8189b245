import { handle, type Block, type Handlers } from '@stet/core'
import { h } from 'hastscript'
import type { Element } from 'hast'
import { anchor } from './attributes.ts'
import { callout } from './callouts.ts'
import { code } from './code.ts'
import type { Context } from './context.ts'
import { figure } from './figures.ts'
import { inlines } from './inlines.ts'
import { definitionList, list } from './lists.ts'
import { formula } from './math.ts'
import { quote } from './quotes.ts'
import { table } from './tables.ts'

const handlers: Handlers<Block, Context, Element> = {
  paragraph: (node, context) => {
    const { attributes, inner } = anchor(node, context)
    return h('p', attributes, inlines(node.content, inner))
  },
  list,
  definitionList,
  table,
  figure,
  quote,
  callout,
  code,
  math: ({ id, value }, context) =>
    h(
      'div.math',
      { id, dir: context.direction === 'ltr' ? null : 'ltr', tabIndex: 0 },
      formula(value, 'block', { ...context, place: id }),
    ),
  thematicBreak: ({ id }) => h('hr', { id }),
}

/** A run of blocks, one element each; every element carries its block's id. */
export const blocks = (nodes: readonly Block[], context: Context): Element[] =>
  nodes.map(node => handle<Block, Context, Element>(handlers, node, context))
