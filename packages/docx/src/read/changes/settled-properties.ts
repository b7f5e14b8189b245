import { elementOf, type Tree } from '../../xml/tree.ts'
import type { Changes } from './settle.ts'

/** What a change of properties leaves alone: it is not among the old ones (ECMA-376 17.13.5.29). */
const apart: ReadonlySet<string> = new Set([
  'w:rPr',
  'w:sectPr',
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:cellIns',
  'w:cellDel',
])

/** A cell that was merged or parted with the one above (17.13.5.4) as it is then. */
function cellMerge({ attributes }: Tree, way: Changes): Tree | undefined {
  const value = attributes[way === 'accept' ? 'w:vMerge' : 'w:vMergeOrig']
  if (value === undefined) return undefined
  return { name: 'w:vMerge', attributes: { 'w:val': value === 'rest' ? 'restart' : 'continue' }, children: [] }
}

/** Numbers that were given to a paragraph and are taken away again (17.13.5.19). */
const isGivenNumber = (tree: Tree, way: Changes) =>
  tree.name === 'w:numPr' && way === 'reject' && elementOf(tree, 'w:ins') !== undefined

/**
 * Properties with their tracked change made, or with those that they had before (ECMA-376 17.13.5.29–17.13.5.37). The marks of
 * inserted and deleted paragraphs stay, for who joins them.
 */
export function settledProperties(tree: Tree, way: Changes): Tree {
  const change = elementOf(tree, `${tree.name}Change`)
  const before = change && elementOf(change, tree.name)
  const kept = tree.children.filter(child => child !== change)
  const own =
    way === 'accept' || !change
      ? kept
      : [
          ...(before?.children ?? []),
          ...kept.filter(
            child =>
              typeof child !== 'string' && apart.has(child.name) && !(tree.name === 'w:rPr' && child.name === 'w:rPr'),
          ),
        ]
  return {
    name: tree.name,
    attributes: tree.attributes,
    children: own.flatMap((child): readonly (Tree | string)[] => {
      if (typeof child === 'string') return [child]
      if (isGivenNumber(child, way)) return []
      if (child.name === 'w:cellMerge') return [cellMerge(child, way) ?? []].flat()
      return child.name.endsWith('Pr') ? [settledProperties(child, way)] : [child]
    }),
  }
}
