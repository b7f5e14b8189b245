import type { Nodes } from 'mdast'
import type { Context } from './context.ts'
import { escaped, type Piece } from './pieces.ts'

/** A `#fragment` that names a label. */
export const fragment = (label: string): string => `#${label.replaceAll('%', '%25')}`

/** An element around pieces; its tags stand for the two ends of the node. */
export function wrapped(
  name: string,
  node: Nodes,
  inner: readonly Piece[],
  attributes: { readonly [name: string]: string } = {},
): readonly Piece[] {
  const { end } = spanOf(node)
  return [...opening(name, node, attributes), ...inner, { html: `</${name}>`, start: end, end }]
}

/** The opening tag of an element. */
export function opening(
  name: string,
  node: Nodes,
  attributes: { readonly [name: string]: string } = {},
): readonly Piece[] {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  return [{ html: `<${name}${said.join('')}>`, ...spanOf(node) }]
}

/** The offsets of a node in its source. */
export const spanOf = (node: Nodes): { readonly start: number; readonly end: number } => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
})

/** The place of a node. */
export const placeOf = (node: Nodes, context: Context) => context.locate(spanOf(node).start, spanOf(node).end)
