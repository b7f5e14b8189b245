import { plainText, type Paragraph } from '@stet/core'
import { directionHere, paragraphStyle, type FlowContext } from '../flow/context.ts'
import { element } from '../flow/element.ts'
import type { Part } from '../flow/flow.ts'
import { inlines } from '../inlines/inlines.ts'

/** The end of a paragraph that announces what follows. */
const announces = /[:：]$/u

/** A paragraph: `P` (ISO 32000-1 14.8.4.3.2). */
export function paragraph({ id, content }: Paragraph, context: FlowContext): Part {
  const { spans, kids } = inlines(content, context)
  const keepWithNext = announces.test(plainText(content.slice(-1)))
  const style = paragraphStyle(context, directionHere(content, context), { keepWithNext, yields: true })
  return { boxes: [{ type: 'text', spans, style, anchors: [id] }], elements: [element('P', kids)] }
}
