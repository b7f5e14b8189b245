import { handle, type Handlers, type Inline, type Text } from '@stet/core'
import { h } from 'hastscript'
import type { ElementContent } from 'hast'
import { citation, footnoteReference } from './references.ts'
import { image } from './images.ts'
import { link } from './links.ts'
import { markedText } from './marks.ts'
import { formula } from './math.ts'
import type { Context } from './context.ts'

const handlers: Handlers<Inline, Context, ElementContent[]> = {
  text: (text, context) => markedText([text], context),
  lineBreak: () => [h('br')],
  link: (node, context) => link(node, context),
  image: (node, context) => [image(node, context)],
  inlineMath: ({ value }, context) => [formula(value, 'inline', context)],
  footnoteReference: (node, context) => [footnoteReference(node, context)],
  citation: (node, context) => [citation(node, context)],
}

/** A run of inlines: neighbouring texts together, so that a mark over several of them is one element. */
export function inlines(content: readonly Inline[], context: Context): ElementContent[] {
  const nodes: ElementContent[] = []
  let texts: Text[] = []
  const flush = () => {
    nodes.push(...markedText(texts, context))
    texts = []
  }
  content.forEach((inline, index) => {
    if (inline.type === 'text') texts.push(inline)
    else {
      flush()
      nodes.push(...handle(handlers, inline, { ...context, before: content[index - 1] }))
    }
  })
  flush()
  return nodes
}
