import { align, wordsIn, type Alignable } from '@stet/core'
import { blockPrefix } from '../../style/block-name.ts'
import { elementOf, elementsOf, walkTree, type Tree } from '../../xml/tree.ts'
import { ownWords } from '../changes/words.ts'

/** A paragraph as it can be found again in another version of its file. */
export interface KnownParagraph extends Alignable {
  readonly paragraph: Tree
  readonly properties: Tree | undefined
}

/** What a paragraph held before all tracked changes: words, and a sign for each picture. */
function contentBefore(tree: Tree): string {
  if (tree.name === 'w:ins' || tree.name === 'w:moveTo' || tree.name.endsWith('Pr')) return ''
  if (tree.name === 'w:drawing') return ' 1picture '
  return ownWords(tree) ?? elementsOf(tree).map(contentBefore).join('')
}

const isInserted = (properties: Tree | undefined) => {
  const marks = elementOf(properties, 'w:rPr')
  return marks !== undefined && elementsOf(marks, 'w:ins', 'w:moveTo').length > 0
}

function blockOf(paragraph: Tree): string | undefined {
  for (const { name, attributes } of walkTree(paragraph))
    if (name === 'w:bookmarkStart' && attributes['w:name']?.startsWith(blockPrefix)) return attributes['w:name']
  return undefined
}

/** The paragraphs of parts in order, as they were before all tracked changes; those that were inserted are left out. */
export const knownParagraphs = (parts: readonly Tree[]): readonly KnownParagraph[] =>
  parts.flatMap(root =>
    [...walkTree(root)].flatMap((paragraph): readonly KnownParagraph[] => {
      if (paragraph.name !== 'w:p') return []
      const properties = elementOf(paragraph, 'w:pPr')
      const words = wordsIn(contentBefore(paragraph))
      if (words.length === 0 && isInserted(properties)) return []
      const id = blockOf(paragraph)
      const named = id === undefined ? {} : { id }
      return [{ paragraph, properties, kind: root.name, key: words.join(' '), words, ...named }]
    }),
  )

/** For each paragraph of a file, which of the original's it was: by the bookmarks around their blocks, else by their words and their order. */
export function originsOf(
  original: readonly KnownParagraph[],
  now: readonly KnownParagraph[],
): readonly (KnownParagraph | undefined)[] {
  const named = new Map(original.flatMap(known => (known.id === undefined ? [] : [[known.id, known] as const])))
  const aligned = align(original, now)
  return now.map((known, index) => named.get(known.id ?? '') ?? original[aligned.get(index) ?? -1])
}
