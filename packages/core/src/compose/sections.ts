import type { Report } from '../diagnostic/index.ts'
import type { DraftBlock, DraftHeading } from '../draft/index.ts'
import type { catalog } from './diagnostics.ts'
import { draftWords } from './draft-walk.ts'
import { hasContent } from './content.ts'

/** The deepest level of a section: with the title as the first, HTML and PDF have six levels of headings. */
export const deepestSection = 5

/** A draft whose headings govern what stands under them. */
export interface DraftSection {
  readonly heading: DraftHeading
  readonly blocks: readonly BodyBlock[]
  readonly sections: readonly DraftSection[]
}

/** A block that may stand in a section. */
export type BodyBlock = Exclude<DraftBlock, DraftHeading>

export interface SectionTree {
  readonly blocks: readonly BodyBlock[]
  readonly sections: readonly DraftSection[]
}

interface OpenSection {
  readonly level: number
  readonly heading: DraftHeading
  readonly blocks: BodyBlock[]
  readonly sections: OpenSection[]
}

/**
 * Nests flat headings into sections. The highest level that occurs is the first; a heading more than one level below
 * the one that it follows is raised to one below it, and one deeper than {@link deepestSection} becomes its neighbour's sibling.
 */
export function nestSections(draft: readonly DraftBlock[], report: Report<typeof catalog>): SectionTree {
  const highest = draft.reduce(
    (level, block) => (block.type === 'heading' ? Math.min(level, block.level) : level),
    Infinity,
  )
  const blocks: BodyBlock[] = []
  const sections: OpenSection[] = []
  const open: OpenSection[] = []
  let previous = highest - 1
  for (const block of draft) {
    if (block.type !== 'heading') {
      ;(open.at(-1)?.blocks ?? blocks).push(block)
      continue
    }
    if (!hasContent(block.content)) {
      report('core/heading-empty', {}, block.place)
      continue
    }
    while ((open.at(-1)?.level ?? -Infinity) >= block.level) open.pop()
    const heading = draftWords(block.content)
    if (block.level > previous + 1)
      report(
        'core/heading-level-skipped',
        { from: previous, to: block.level, kept: highest + open.length, heading },
        block.place,
      )
    previous = block.level
    if (open.length === deepestSection) {
      report('core/heading-too-deep', { heading, depth: open.length + 1, deepest: deepestSection }, block.place)
      open.pop()
    }
    const section: OpenSection = { level: block.level, heading: block, blocks: [], sections: [] }
    ;(open.at(-1)?.sections ?? sections).push(section)
    open.push(section)
  }
  return { blocks, sections }
}
