import type { DraftBlock } from '../draft/index.ts'
import { wordsFor } from '../language/index.ts'
import { walkDraft } from './draft-walk.ts'
import type { SectionTree, DraftSection } from './sections.ts'

/** The labels of captions ("Figure 2"), by the figures and tables that bear them. */
export type Labels = ReadonlyMap<object, string>

/** Numbers the figures and the tables that have captions, each kind for itself, in reading order; those in notes come last. */
export function label(
  tree: SectionTree,
  notes: readonly { readonly blocks: readonly DraftBlock[] }[],
  language: string,
): Labels {
  const words = wordsFor(language)
  const labels = new Map<object, string>()
  const numbers = { figure: 0, table: 0 }
  const count = (blocks: readonly DraftBlock[]) => {
    for (const block of walkDraft(blocks))
      if ((block.type === 'figure' || block.type === 'table') && block.caption)
        labels.set(block, `${words[block.type]} ${++numbers[block.type]}`)
  }
  const countSection = ({ blocks, sections }: DraftSection) => {
    count(blocks)
    sections.forEach(countSection)
  }
  count(tree.blocks)
  tree.sections.forEach(countSection)
  for (const note of notes) count(note.blocks)
  return labels
}
