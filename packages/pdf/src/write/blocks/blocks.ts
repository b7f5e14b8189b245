import { handle, type Block, type Handlers } from '@stet/core'
import type { FlowContext } from '../flow/context.ts'
import { joinParts, type Part } from '../flow/flow.ts'
import { keeping } from '../kept.ts'
import { definitionList } from '../definition-lists.ts'
import { list } from '../lists.ts'
import { table } from '../tables.ts'
import { callout } from './callout.ts'
import { code } from './code.ts'
import { figure } from './figure.ts'
import { math } from './math.ts'
import { paragraph } from './paragraph.ts'
import { quote } from './quote.ts'
import { thematicBreak } from './thematic-break.ts'

const handlers: Handlers<Block, FlowContext, Part> = {
  paragraph,
  list,
  definitionList,
  table,
  figure,
  quote,
  callout,
  code,
  math,
  thematicBreak,
}

/** One block in the manner of its place; its first element stands for it. */
export function block(node: Block, context: FlowContext): Part {
  const { boxes, elements } = handle(handlers, node, { ...context, block: node.id })
  return { boxes, elements: elements.map((made, index) => (index === 0 ? keeping(made, node) : made)) }
}

/** A run of blocks, in order. */
export const blocks = (nodes: readonly Block[], context: FlowContext): Part =>
  joinParts(nodes.map(node => block(node, context)))
