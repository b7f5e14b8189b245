import type { Element, Node } from './tree.ts'

/**
 * A tree with each element replaced by what a change makes of it, the inner ones first. What stays as it is is not copied, so that a
 * change of little costs little. An element that is not entered stays as it is, with all in it.
 */
export function rewrite(
  nodes: readonly Node[],
  change: (element: Element) => readonly Node[],
  isEntered: (element: Element) => boolean = () => true,
): readonly Node[] {
  let changed: Node[] | undefined
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'text' || !isEntered(node)) {
      changed?.push(node)
      continue
    }
    const made = change(withChildren(node, rewrite(node.children, change, isEntered)))
    if (!changed && made.length === 1 && made[0] === node) continue
    changed ??= nodes.slice(0, index)
    for (const each of made) changed.push(each)
  }
  return changed ?? nodes
}

/** An element with other children; itself where they are its own. */
export const withChildren = (element: Element, children: readonly Node[]): Element =>
  children === element.children ? element : { ...element, children }

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

/** Whether two lists hold the same nodes. */
export const isSame = (some: readonly Node[], others: readonly Node[]): boolean =>
  some.length === others.length && some.every((node, index) => node === others[index])
