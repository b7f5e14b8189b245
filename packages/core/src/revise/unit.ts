import { plainText, plainTextOf, type Article, type Block, type Inline, type Section } from '../model/index.ts'
import { blocks } from '../write/markdown/blocks.ts'
import type { Context } from '../write/markdown/context.ts'
import { heading } from '../write/markdown/to-markdown.ts'
import { wordsIn, type Alignable } from '../compare/align.ts'

/** What an article is a sequence of: headings with their levels, and the blocks under them. */
export type Unit = HeadingUnit | BlockUnit

interface Named {
  /** Its id in the article. */
  readonly id: string
  /** By what name it may be found again. */
  readonly name: string
}

export interface HeadingUnit extends Named {
  readonly type: 'heading'
  readonly level: number
  readonly heading: readonly Inline[]
}

export interface BlockUnit extends Named {
  readonly type: 'block'
  readonly block: Block
}

/** The blocks of a run as units. */
export const unitsOfBlocks = (run: readonly Block[]): readonly Unit[] =>
  run.map(block => ({ type: 'block', id: block.id, name: block.id, block }))

/** The headings and blocks of an article in reading order, without those in its notes. */
export function unitsOf({ blocks: opening, sections }: Article): readonly Unit[] {
  const inSection = (section: Section, level: number): readonly Unit[] => [
    { type: 'heading', id: section.id, name: section.id, level, heading: section.heading },
    ...unitsOfBlocks(section.blocks),
    ...section.sections.flatMap(inner => inSection(inner, level + 1)),
  ]
  return [...unitsOfBlocks(opening), ...sections.flatMap(section => inSection(section, 1))]
}

/** Units that follow each other as the Markdown writer writes them, headings at the level that `levelOf` gives. */
export function writtenUnits(units: readonly Unit[], context: Context, levelOf: (level: number) => number): string {
  const parts: string[] = []
  let run: Block[] = []
  const close = () => {
    if (run.length > 0) parts.push(blocks(run, context))
    run = []
  }
  for (const unit of units) {
    if (unit.type === 'block') run.push(unit.block)
    else {
      close()
      parts.push(heading(unit, levelOf(unit.level) - 1, context))
    }
  }
  close()
  return parts.join('\n\n')
}

/** A unit as it can be found again: its level is not its identity. */
export function alignable(unit: Unit, context: Context): Alignable {
  const id = unit.name
  const key = writtenUnits([unit], context, () => 2)
  return unit.type === 'heading'
    ? { key, id, kind: 'heading', words: wordsIn(plainText(unit.heading)) }
    : { key, id, kind: unit.block.type, words: wordsIn(plainTextOf(unit.block)) }
}
