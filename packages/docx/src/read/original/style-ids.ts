import { elementOf, elementsOf, type Tree } from '../../xml/tree.ts'

/** Finds the style of a file that has the name of one of the original: programs give them ids of their own. */
export function styleIds(original: Tree | undefined, now: Tree | undefined): (id: string) => string | undefined {
  const idOf = ({ attributes }: Tree) => attributes['w:styleId'] ?? ''
  const nameOf = (style: Tree) => elementOf(style, 'w:name')?.attributes['w:val']?.toLowerCase() ?? ''
  const styles = (root: Tree | undefined) => (root ? elementsOf(root, 'w:style') : [])
  const names = new Map(styles(original).map(style => [idOf(style), nameOf(style)]))
  const ids = new Map(styles(now).map(style => [nameOf(style), idOf(style)]))
  return id => ids.get(names.get(id) ?? '')
}
