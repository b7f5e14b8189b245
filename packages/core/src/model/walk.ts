import type { Article, Section } from './article.ts'
import type { Block } from './block.ts'
import type { Inline } from './inline.ts'
import { handle, type Handlers } from './handlers.ts'

/** A run of inlines or a run of blocks that a block directly holds. */
export type Part = { readonly content: readonly Inline[] } | { readonly blocks: readonly Block[] }

const inContent = (content: readonly Inline[] | undefined): readonly Part[] => (content ? [{ content }] : [])

const parts: Handlers<Block, undefined, readonly Part[]> = {
  paragraph: ({ content }) => [{ content }],
  list: ({ items }) => items.map(({ blocks }) => ({ blocks })),
  definitionList: ({ items }) =>
    items.flatMap(({ terms, definitions }) => [
      ...terms.map(content => ({ content })),
      ...definitions.map(blocks => ({ blocks })),
    ]),
  table: ({ caption, head, body, foot }) => [
    ...inContent(caption?.content),
    ...[...head, ...body, ...foot].flatMap(({ cells }) => cells.map(({ blocks }) => ({ blocks }))),
  ],
  figure: ({ images, caption }) => [{ content: images }, ...inContent(caption?.content)],
  quote: ({ blocks, attribution }) => [{ blocks }, ...inContent(attribution)],
  callout: ({ title, blocks }) => [...inContent(title), { blocks }],
  code: () => [],
  math: () => [],
  thematicBreak: () => [],
}

/** What a block directly holds, in reading order. */
export const partsOf = (block: Block): readonly Part[] => handle(parts, block, undefined)

/** Visits a run of blocks and all blocks in them, each before what it holds, in reading order. */
export function* walkBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block
    for (const part of partsOf(block)) if ('blocks' in part) yield* walkBlocks(part.blocks)
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

/** Visits a run of inlines, each link before what stands in it. */
export function* walkRun(run: readonly Inline[]): Generator<Inline> {
  for (const inline of run) {
    yield inline
    if (inline.type === 'link') yield* walkRun(inline.content)
  }
}

/** Visits all inlines of a run of blocks in reading order, those inside links included. */
export function* walkInlinesOf(blocks: readonly Block[]): Generator<Inline> {
  for (const block of blocks)
    for (const part of partsOf(block)) {
      if ('content' in part) yield* walkRun(part.content)
      else yield* walkInlinesOf(part.blocks)
    }
}

/** Visits all inlines of an article: opening, sections with their headings, footnotes, references. */
export function* walkInlines(article: Article): Generator<Inline> {
  yield* walkInlinesOf(article.blocks)
  for (const { section } of walkSections(article.sections)) {
    yield* walkRun(section.heading)
    yield* walkInlinesOf(section.blocks)
  }
  for (const footnote of article.footnotes) yield* walkInlinesOf(footnote.blocks)
  for (const reference of article.references) yield* walkRun(reference.content)
}
