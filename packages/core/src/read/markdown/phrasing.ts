import type { Html, PhrasingContent } from 'mdast'
import type { Context } from './context.ts'
import { placeOf } from './tags.ts'
import type { Piece } from './pieces.ts'
import { rawTag } from './raw-html.ts'

const voids = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
])

/**
 * The HTML of what stands in a line. Tags are balanced within it: one that lacks its partner is left out and reported,
 * so that it cannot reach beyond its line.
 */
export function phrasing(nodes: readonly PhrasingContent[], context: Context): readonly Piece[] {
  const lone = loneTags(nodes)
  return nodes.flatMap(node => {
    if (node.type !== 'html') return context.pieces(node, context)
    const tag = lone.get(node)
    if (tag === undefined) return rawTag(node, context)
    context.report(
      tag === 'open' ? 'markdown/tag-unclosed' : 'markdown/tag-unopened',
      { tag: node.value },
      placeOf(node, context),
    )
    return []
  })
}

function loneTags(nodes: readonly PhrasingContent[]): ReadonlyMap<Html, 'open' | 'close'> {
  const lone = new Map<Html, 'open' | 'close'>()
  const open: { node: Html; name: string }[] = []
  for (const node of nodes) {
    if (node.type !== 'html') continue
    const [, slash, tag] = /^<(\/?)([a-z][^\s/>]*)/i.exec(node.value) ?? []
    const name = tag?.toLowerCase()
    if (name === undefined || voids.has(name)) continue
    if (slash === '') open.push({ node, name })
    else {
      const partner = open.findLastIndex(other => other.name === name)
      if (partner === -1) lone.set(node, 'close')
      else for (const { node: between } of open.splice(partner).slice(1)) lone.set(between, 'open')
    }
  }
  for (const { node } of open) lone.set(node, 'open')
  return lone
}
