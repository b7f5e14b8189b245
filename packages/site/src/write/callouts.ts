import type { Callout } from '@stet/core'
import { h } from 'hastscript'
import type { Element } from 'hast'
import { anchor, partId, wordsAttributes } from './attributes.ts'
import type { Context } from './context.ts'

/** A passage set apart, named by its title or its kind's own word. */
export function callout(node: Callout, context: Context): Element {
  const { attributes, inner } = anchor(node, context)
  const label = partId(node.id, 'label')
  const name = node.title
    ? h('p.title', { id: label }, inner.inlines(node.title, inner))
    : h('p.kind', { id: label, ...wordsAttributes(context) }, context.words.callouts[node.kind])
  return h(
    context.isInHeader ? 'div' : 'aside',
    { ...attributes, className: ['callout', node.kind], role: 'note', ariaLabelledBy: label },
    name,
    inner.blocks(node.blocks, inner),
  )
}
