import type { Place } from '@stet/core'
import { elementsOf, type Tree } from '../xml/tree.ts'

/** The attribute, of no namespace, that tells a paragraph's ordinal. */
const ordinal = 'ordinal'

/** A paragraph's ordinal among all of the file, from 1; `0` for one that was not counted. */
export const ordinalOf = ({ attributes }: Tree): string => attributes[ordinal] ?? '0'

/** Where a paragraph stands, told by its ordinal among all of the file: there are no lines in a Word file. */
export function placeOf(paragraph: Tree, file: string): Place | undefined {
  const line = Number(ordinalOf(paragraph))
  return line > 0 ? placeAt(line, file) : undefined
}

/** The place of the paragraph of an ordinal, from 1. */
export function placeAt(line: number, file: string): Place {
  const start = { line, column: 1, offset: line - 1 }
  return { file, start, end: start }
}

/** The branch of an `mc:AlternateContent` that is read: the first one, which programs that know more see (ECMA-376 part 3, 10.2.1). */
const branchOf = (tree: Tree): readonly Tree[] => {
  const [branch] = [...elementsOf(tree, 'Choice'), ...elementsOf(tree, 'Fallback')]
  return branch ? elementsOf(branch) : []
}

/** Counts the paragraphs of parts, one part behind the other; of what is there in several forms it keeps one. */
export function paragraphNumbers(): (root: Tree) => Tree {
  let count = 0
  const numbered = (tree: Tree): Tree => {
    const attributes = tree.name === 'w:p' ? { ...tree.attributes, [ordinal]: String(++count) } : tree.attributes
    return { name: tree.name, attributes, children: tree.children.flatMap(child) }
  }
  const child = (inner: Tree | string): readonly (Tree | string)[] =>
    typeof inner === 'string'
      ? [inner]
      : inner.name === 'AlternateContent'
        ? branchOf(inner).flatMap(child)
        : [numbered(inner)]
  return numbered
}
