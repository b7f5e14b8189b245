import type { Figure } from '@stet/core'
import { h } from 'hastscript'
import type { Element } from 'hast'
import { anchor } from './attributes.ts'
import { caption } from './captions.ts'
import type { Context } from './context.ts'
import { image } from './images.ts'

/** Pictures side by side where there is room, their caption below. */
export function figure(node: Figure, context: Context): Element {
  const { attributes, inner } = anchor(node, context)
  const pictures = h(
    'div.pictures',
    node.images.map(each => image(each, inner)),
  )
  return h('figure', attributes, pictures, node.caption ? h('figcaption', caption(node.caption, inner)) : [])
}
