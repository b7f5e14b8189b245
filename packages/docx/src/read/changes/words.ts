import { elementsOf, wordsOf, type Tree } from '../../xml/tree.ts'

const signs: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00AD'],
])

/** The words of an element that holds some itself, such as `w:t`; undefined for all others. */
export function ownWords(tree: Tree): string | undefined {
  if (tree.name === 'w:t' || tree.name === 'w:delText' || tree.name === 'm:t') return wordsOf(tree)
  return signs.get(tree.name)
}

/** All words in an element, whether they were deleted or not; properties, such as tab stops, are none. */
export const wordsWithin = (tree: Tree): string =>
  ownWords(tree) ??
  elementsOf(tree)
    .map(inner => (inner.name.endsWith('Pr') ? '' : wordsWithin(inner)))
    .join('')
