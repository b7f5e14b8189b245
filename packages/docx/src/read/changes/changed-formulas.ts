import { elementsOf, type Tree } from '../../xml/tree.ts'

const changes: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'])

const isFormula = (node: Tree | string): node is Tree => typeof node !== 'string' && node.name.startsWith('m:oMath')

/** Whether a tracked change ends with a run that holds nothing. */
const awaitsFormula = (node: Tree | string | undefined): node is Tree => {
  if (typeof node !== 'object' || !changes.has(node.name)) return false
  const last = elementsOf(node).at(-1)
  return last?.name === 'w:r' && elementsOf(last).every(({ name }) => name === 'w:rPr')
}

/**
 * A part that LibreOffice saved with its formulas in the tracked changes that they belong to: it writes an empty run in the
 * change, and the formula behind it.
 */
export function withChangedFormulas(tree: Tree): Tree {
  const children: (Tree | string)[] = []
  for (const child of tree.children) {
    const before = children.at(-1)
    if (isFormula(child) && awaitsFormula(before))
      children[children.length - 1] = { ...before, children: [...before.children, child] }
    else children.push(typeof child === 'string' ? child : withChangedFormulas(child))
  }
  return { ...tree, children }
}
