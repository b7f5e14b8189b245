import type { Article, Section } from './article.ts'
import type { Block } from './block.ts'
import type { Inline } from './inline.ts'
import { handle, type Handlers } from './handlers.ts'

/** What a block directly holds: runs of inlines and runs of blocks, each list in reading order. */
export interface Holdings {
  readonly inlines: readonly (readonly Inline[])[]
  readonly blocks: readonly (readonly Block[])[]
}

const nothing: Holdings = { inlines: [], blocks: [] }

const holdings: Handlers<Block, undefined, Holdings> = {
  paragraph: ({ content }) => ({ inlines: [content], blocks: [] }),
  list: ({ items }) => ({ inlines: [], blocks: items.map(item => item.blocks) }),
  definitionList: ({ items }) => ({
    inlines: items.flatMap(item => item.terms),
    blocks: items.flatMap(item => item.definitions),
  }),
  table: ({ caption, head, body, foot }) => ({
    inlines: caption ? [caption.content] : [],
    blocks: [...head, ...body, ...foot].flatMap(row => row.cells.map(cell => cell.blocks)),
  }),
  figure: ({ images, caption }) => ({ inlines: caption ? [images, caption.content] : [images], blocks: [] }),
  quote: ({ blocks, attribution }) => ({ inlines: attribution ? [attribution] : [], blocks: [blocks] }),
  callout: ({ title, blocks }) => ({ inlines: title ? [title] : [], blocks: [blocks] }),
  code: () => nothing,
  math: () => nothing,
  thematicBreak: () => nothing,
}

/** What a block directly holds. */
export const holdingsOf = (block: Block): Holdings => handle(holdings, block, undefined)

/** Visits a run of blocks and all blocks in them, each before what it holds, in reading order. */
export function* walkBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block
    for (const inner of holdingsOf(block).blocks) yield* walkBlocks(inner)
  }
}

/** Visits all sections, each before those in it, with its level: 1 for those directly in the article. */
export function* walkSections(sections: readonly Section[], level = 1): Generator<{ section: Section; level: number }> {
  for (const section of sections) {
    yield { section, level }
    yield* walkSections(section.sections, level + 1)
  }
}

/** Visits all blocks of an article: its opening, its sections, then its footnotes. */
export function* walkArticle(article: Article): Generator<Block> {
  yield* walkBlocks(article.blocks)
  for (const { section } of walkSections(article.sections)) yield* walkBlocks(section.blocks)
  for (const footnote of article.footnotes) yield* walkBlocks(footnote.blocks)
}

/** Visits all inlines of an article, those inside links included: headings, blocks, footnotes, references. */
export function* walkInlines(article: Article): Generator<Inline> {
  const within = function* (run: readonly Inline[]): Generator<Inline> {
    for (const inline of run) {
      yield inline
      if (inline.type === 'link') yield* within(inline.content)
    }
  }
  for (const { section } of walkSections(article.sections)) yield* within(section.heading)
  for (const block of walkArticle(article)) for (const run of holdingsOf(block).inlines) yield* within(run)
  for (const reference of article.references) yield* within(reference.content)
}
