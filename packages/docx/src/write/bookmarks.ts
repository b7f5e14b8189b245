import { element } from '../xml/element.ts'
import type { Tree } from '../xml/tree.ts'
import type { Anchor } from './anchors.ts'
import type { Context } from './context.ts'

/** Puts bookmarks around what a paragraph holds, the first outermost (ECMA-376 17.13.6). */
export const bookmarked = (anchors: readonly Anchor[], content: readonly Tree[]): readonly Tree[] =>
  anchors.length === 0
    ? content
    : [
        ...anchors.map(({ name, number }) => element('w:bookmarkStart', { 'w:name': name, 'w:id': number })),
        ...content,
        ...anchors.toReversed().map(({ number }) => element('w:bookmarkEnd', { 'w:id': number })),
      ]

/**
 * The context of what a block begins with: its first paragraph bears the block's bookmarks, where it has some, inside those
 * of the containers that begin with it. LibreOffice drops bookmarks between paragraphs and stretches those that hold several.
 */
export function bearing<Place extends Context>(id: string, context: Place): Place {
  const anchors = context.facts.anchors.around(id)
  return anchors.length > 0 ? { ...context, opening: [...context.opening, ...anchors] } : context
}

/** The context of what stands behind the first paragraph. */
export const behind = <Place extends Context>(context: Place): Place =>
  context.opening.length > 0 ? { ...context, opening: [] } : context
