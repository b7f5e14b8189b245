import type { Element, Node } from './tree.ts'
import { isUnseen } from './visible.ts'

/** The text of nodes letter for letter, a `<br>` as a line end; without what a browser does not show. */
export const rawText = (nodes: readonly Node[]): string => nodes.map(rawTextOf).join('')

function rawTextOf(node: Node): string {
  if (node.type === 'text') return node.value
  if (node.name === 'br') return '\n'
  return isUnseen(node) ? '' : rawText(node.children)
}

/** The names in an element's `class`. */
export const classesOf = (element: Element): readonly string[] =>
  (element.attributes.get('class') ?? '').split(/[\t\n\f\r ]+/).filter(Boolean)

export const hasClass = (element: Element, name: string): boolean => classesOf(element).includes(name)

/** Whether a node is white space alone. */
export const isSpace = (node: Node): boolean => node.type === 'text' && /^[\t\n\f\r ]*$/.test(node.value)

/** Visits the elements of a tree, each before those in it. */
export function* elementsIn(nodes: readonly Node[]): Generator<Element> {
  for (const node of nodes)
    if (node.type === 'element') {
      yield node
      yield* elementsIn(node.children)
    }
}

/** The first element of a name, in reading order. */
export function firstElement(nodes: readonly Node[], name: string): Element | undefined {
  for (const element of elementsIn(nodes)) if (element.name === name) return element
  return undefined
}

/** The element's `id`, as a property of a block; nothing where it has none. */
export function anchored(element: Element): { readonly id?: string } {
  const id = element.attributes.get('id')
  return id === undefined || id === '' ? {} : { id }
}
