import type { Element, Node } from './tree.ts'

/** A tree with each element replaced by what a change makes of it, the inner ones first. */
export const rewrite = (nodes: readonly Node[], change: (element: Element) => readonly Node[]): readonly Node[] =>
  nodes.flatMap(node => (node.type === 'text' ? [node] : change({ ...node, children: rewrite(node.children, change) })))

/** An element with other children. */
export const withChildren = (element: Element, children: readonly Node[]): Element => ({ ...element, children })

/** An element of another name. */
export const renamed = (element: Element, name: string): Element => ({ ...element, name })

/** An element with attributes set; one that is undefined is taken away. */
export function withAttributes(element: Element, changes: { readonly [name: string]: string | undefined }): Element {
  const attributes = new Map(element.attributes)
  for (const [name, value] of Object.entries(changes))
    if (value === undefined) attributes.delete(name)
    else attributes.set(name, value)
  return { ...element, attributes }
}

/** An element that the source does not have, around nodes that it has; it stands where they stand. */
export const madeOf = (
  name: string,
  children: readonly Node[],
  place: Element['place'],
  attributes: { readonly [name: string]: string } = {},
): Element => ({ type: 'element', name, attributes: new Map(Object.entries(attributes)), children, place })
