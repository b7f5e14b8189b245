import type { Image } from '@stet/core'
import { h } from 'hastscript'
import type { Element } from 'hast'
import type { Context } from './context.ts'

/** A picture, loaded when the reader comes near; where it is missing, its alternative text in a box. */
export function image(node: Image, { gallery }: Context): Element {
  const picture = gallery(node)
  if (!picture) return h('span.missing-image', { dataSource: node.source }, node.alternative)
  const { url, width, height } = picture
  return h('img', {
    src: url,
    alt: node.alternative,
    width: Math.round(width),
    height: Math.round(height),
    ...(url.startsWith('data:') ? {} : { loading: 'lazy', decoding: 'async' }),
    ...(url === node.source ? {} : { dataSource: node.source }),
  })
}
