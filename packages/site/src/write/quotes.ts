import type { Quote } from '@stet/core'
import { h } from 'hastscript'
import type { Element } from 'hast'
import { anchor } from './attributes.ts'
import type { Context } from './context.ts'

/** Words of somebody else; who said them stands outside the quotation (HTML Standard, 4.4.4). */
export function quote(node: Quote, context: Context): Element {
  const { attributes, inner } = anchor(node, context)
  const content = inner.blocks(node.blocks, inner)
  if (!node.attribution) return h('blockquote', attributes, content)
  return h(
    'figure.quote',
    attributes,
    h('blockquote', content),
    h('figcaption', inner.inlines(node.attribution, inner)),
  )
}
