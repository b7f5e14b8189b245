import type { DraftBlock, DraftInline } from '../draft/index.ts'
import { handle, type Handlers } from '../model/index.ts'

type DraftPart = { readonly content: readonly DraftInline[] } | { readonly blocks: readonly DraftBlock[] }

const inContent = (content: readonly DraftInline[] | undefined): readonly DraftPart[] => (content ? [{ content }] : [])

const parts: Handlers<DraftBlock, undefined, readonly DraftPart[]> = {
  heading: ({ content }) => [{ content }],
  paragraph: ({ content }) => [{ content }],
  list: ({ items }) => items.map(({ blocks }) => ({ blocks })),
  definitionList: ({ items }) =>
    items.flatMap(({ terms, definitions }) => [
      ...terms.map(content => ({ content })),
      ...definitions.map(blocks => ({ blocks })),
    ]),
  table: ({ caption, head, body, foot }) => [
    ...inContent(caption),
    ...[...head, ...body, ...foot].flatMap(({ cells }) => cells.map(({ blocks }) => ({ blocks }))),
  ],
  figure: ({ images, caption }) => [{ content: images }, ...inContent(caption)],
  quote: ({ blocks, attribution }) => [{ blocks }, ...inContent(attribution)],
  callout: ({ title, blocks }) => [...inContent(title), { blocks }],
  code: () => [],
  math: () => [],
  thematicBreak: () => [],
}

/** Visits a run of draft blocks and all in them, each before what it holds, in reading order. */
export function* walkDraft(blocks: readonly DraftBlock[]): Generator<DraftBlock> {
  for (const block of blocks) {
    yield block
    for (const part of handle(parts, block, undefined)) if ('blocks' in part) yield* walkDraft(part.blocks)
  }
}

/** Visits a run of draft inlines, each link before what stands in it. */
export function* walkDraftRun(run: readonly DraftInline[]): Generator<DraftInline> {
  for (const inline of run) {
    yield inline
    if (inline.type === 'link') yield* walkDraftRun(inline.content)
  }
}

/** Visits all inlines of a run of draft blocks in reading order, those inside links included. */
export function* walkDraftInlines(blocks: readonly DraftBlock[]): Generator<DraftInline> {
  for (const block of blocks)
    for (const part of handle(parts, block, undefined)) {
      if ('content' in part) yield* walkDraftRun(part.content)
      else yield* walkDraftInlines(part.blocks)
    }
}

const wordsOfInline = (inline: DraftInline): string => {
  if (inline.type === 'text' || inline.type === 'inlineMath') return inline.value
  if (inline.type === 'lineBreak') return ' '
  return inline.type === 'image' ? (inline.alternative ?? '') : ''
}

/** The words of a run of draft inlines: pictures by their alternative text, formulas by their TeX. */
export const draftWords = (run: readonly DraftInline[]): string => [...walkDraftRun(run)].map(wordsOfInline).join('')

/** The words of a block and all in it, one by one, in reading order. */
export function* wordsIn(block: DraftBlock): Generator<string> {
  if (block.type === 'code' || block.type === 'math') yield* split(block.value)
  else
    for (const part of handle(parts, block, undefined)) {
      if ('content' in part) yield* split(draftWords(part.content))
      else for (const inner of part.blocks) yield* wordsIn(inner)
    }
}

function* split(text: string): Generator<string> {
  for (const [word] of text.matchAll(/\S+/g)) yield word
}
