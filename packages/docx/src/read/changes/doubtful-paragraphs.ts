import { elementOf, elementsOf, type Tree } from '../../xml/tree.ts'
import { holdsContent } from './joined-paragraphs.ts'
import { settled, type Changes } from './settle.ts'

/** A paragraph whose end was deleted, or moved away (ECMA-376 17.13.5.15, 17.13.5.20). */
const isEndDeleted = (properties: Tree | undefined): boolean => {
  const marks = elementOf(properties, 'w:rPr')
  return marks !== undefined && elementsOf(marks, 'w:del', 'w:moveFrom').length > 0
}

const styleOf = (properties: Tree | undefined) => elementOf(properties, 'w:pStyle')?.attributes['w:val']

/** A paragraph whose properties may not be its own. */
export interface DoubtfulParagraph {
  readonly paragraph: Tree
  /** Whether words before it stay though the end between was deleted: then its numbering is in doubt too. */
  readonly isJoined: boolean
}

/**
 * The paragraphs of a part that LibreOffice saved whose properties may not be their own. Of paragraphs that were deleted with
 * their ends, tracked, it gives the style to the one behind them too, and says nowhere which that one had. Where some words
 * before it stay, they are joined so, and it is in doubt only if the deletion is undone.
 */
export function doubtfulParagraphs(root: Tree, way: Changes): readonly DoubtfulParagraph[] {
  const found: DoubtfulParagraph[] = []
  const visit = (tree: Tree): void => {
    const before: (string | undefined)[] = []
    let isJoined = false
    for (const inner of elementsOf(tree)) {
      visit(inner)
      if (inner.name === 'w:tbl') before.length = 0
      if (inner.name !== 'w:p') continue
      const properties = elementOf(inner, 'w:pPr')
      const style = styleOf(properties)
      if (before.includes(style) && !(isJoined && way === 'accept')) found.push({ paragraph: inner, isJoined })
      if (isEndDeleted(properties)) {
        isJoined = (isJoined && before.length > 0) || holdsContent(settled(inner, 'accept'))
        before.push(style)
      } else before.length = 0
    }
  }
  visit(root)
  return found
}
