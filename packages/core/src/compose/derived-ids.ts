import type { Draft } from '../draft/index.ts'
import { blocksOf, identify, sectionsOf } from './ids.ts'
import { nestSections } from './sections.ts'

/**
 * The ids that composing the draft of a composed article would give, without composing it: those of its sections, then
 * those of its blocks, in the order of the article.
 */
export function derivedIds({ blocks, footnotes, references }: Draft): readonly string[] {
  const found = {
    tree: nestSections(blocks, () => {}),
    notes: footnotes.map(note => ({ bearer: note, blocks: note.blocks })),
    references,
  }
  const ids = identify(found)
  return [...sectionsOf(found).map(({ heading }) => heading), ...blocksOf(found)].map(
    bearer => ids.get(bearer) as string,
  )
}
