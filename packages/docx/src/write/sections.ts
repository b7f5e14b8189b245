import type { Section } from '@stet/core'
import { styleId } from '../style/standing.ts'
import { blocks } from './blocks.ts'
import { bearing } from './bookmarks.ts'
import type { Context } from './context.ts'
import { inlines } from './inlines.ts'
import { inlineContext, styledParagraph } from './paragraphs.ts'
import type { Tree } from '../xml/tree.ts'

const deepest = 9

/** A section: its heading with its bookmark, its blocks, the sections in it. */
function section(
  { id, heading, blocks: held, sections: inner }: Section,
  level: number,
  context: Context,
): readonly Tree[] {
  if (level > deepest) context.facts.report('docx/heading-too-deep', { level }, { block: id })
  const place = inlineContext(context, id, heading)
  const words = styledParagraph(styleId(`Heading ${Math.min(level, deepest)}`), inlines(heading, place), {
    rightToLeft: place.direction === 'rtl',
    anchors: bearing(id, context).opening,
  })
  return [words, ...blocks(held, context), ...sections(inner, level + 1, context)]
}

/** Sections of one level and all in them. */
export const sections = (nodes: readonly Section[], level: number, context: Context): readonly Tree[] =>
  nodes.flatMap(node => section(node, level, context))
