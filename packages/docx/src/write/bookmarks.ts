import { BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx'
import { paragraphChild } from '../xml/component.ts'
import type { Anchor } from './anchors.ts'
import type { Context } from './context.ts'

/** Puts bookmarks around what a paragraph holds, the first outermost (ECMA-376 17.13.6). */
export const bookmarked = (
  anchors: readonly Anchor[],
  content: readonly ParagraphChild[],
): readonly ParagraphChild[] => [
  ...anchors.map(({ name, number }) => paragraphChild(new BookmarkStart(name, number))),
  ...content,
  ...anchors.toReversed().map(({ number }) => paragraphChild(new BookmarkEnd(number))),
]

/**
 * The context of what a block begins with: its first paragraph bears the block's bookmark, where it has one, inside those
 * of the containers that begin with it. LibreOffice drops bookmarks between paragraphs and stretches those that hold several.
 */
export function bearing<Place extends Context>(id: string, context: Place): Place {
  const anchor = context.facts.anchors.of(id)
  return anchor ? { ...context, opening: [...context.opening, anchor] } : context
}

/** The context of what stands behind the first paragraph. */
export const behind = <Place extends Context>(context: Place): Place =>
  context.opening.length > 0 ? { ...context, opening: [] } : context
