import type { Element, Node } from './tree.ts'

/** What names an element on a page of ours: its tag, or its tag and one of its classes, as in `figure.quote`. */
export type Kind = string

/** Whether an element is of a kind. */
function is(element: Element, kind: Kind): boolean {
  const [name, className] = kind.split('.')
  return element.name === name && (className === undefined || element.classes.includes(className))
}

/** The elements among nodes. */
export const elementsOf = (nodes: readonly Node[]): readonly Element[] => nodes.filter(node => node.type === 'element')

/** The children of a kind. */
export const childrenOf = (element: Element, kind: Kind): readonly Element[] =>
  elementsOf(element.children).filter(child => is(child, kind))

/** The first element of a kind, in or among the nodes. */
export function find(nodes: readonly Node[], kind: Kind): Element | undefined {
  for (const element of elementsOf(nodes)) {
    const found = is(element, kind) ? element : find(element.children, kind)
    if (found) return found
  }
  return undefined
}

/** All elements of a kind, in or among the nodes; none is looked for inside another. */
export const findAll = (nodes: readonly Node[], kind: Kind): readonly Element[] =>
  elementsOf(nodes).flatMap(element => (is(element, kind) ? [element] : findAll(element.children, kind)))

/** The letters in nodes, as they stand. */
export const lettersOf = (nodes: readonly Node[]): string =>
  nodes.map(node => (node.type === 'text' ? node.value : lettersOf(node.children))).join('')

/** An element's place, as a draft bears it. */
export const placed = ({ place }: Node) => (place ? { place } : {})

/** An element's id, as a draft bears it. */
export function identified({ attributes }: Element): { readonly id?: string } {
  const id = attributes.get('id')
  return id === undefined ? {} : { id }
}
