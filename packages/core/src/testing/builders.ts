import { compose } from '../compose/index.ts'
import type { Draft, DraftBlock, DraftCell, DraftInline, DraftMetadata, DraftRow } from '../draft/index.ts'
import type { Article, Mark } from '../model/index.ts'

/** Words, or inlines that are built already. */
export type Words = string | DraftInline | readonly (string | DraftInline)[]

/** Inlines of words: texts without marks where they are strings. */
export const run = (words: Words): readonly DraftInline[] =>
  (typeof words === 'string' || !Array.isArray(words)
    ? [words as string | DraftInline]
    : (words as readonly (string | DraftInline)[])
  ).map(each => (typeof each === 'string' ? { type: 'text', value: each, marks: [] } : each))

const marked =
  (mark: Mark) =>
  (...words: (string | DraftInline)[]): DraftInline[] =>
    run(words).map(inline => (inline.type === 'text' ? { ...inline, marks: [...inline.marks, mark] } : inline))

export const strong = marked('strong')
export const emphasis = marked('emphasis')
export const code = marked('code')

/** A paragraph. */
export const p = (...words: (string | DraftInline | readonly DraftInline[])[]): DraftBlock => ({
  type: 'paragraph',
  content: words.flatMap(each => [...run(each as Words)]),
})

/** A heading of a level, counted from 1. */
export const h = (level: number, words: Words): DraftBlock => ({ type: 'heading', level, content: run(words) })

/** A link. */
export const link = (target: string, words: Words): DraftInline => ({ type: 'link', target, content: run(words) })

/** A reference to a footnote. */
export const note = (label: string): DraftInline => ({ type: 'footnoteReference', label })

/** A bullet list; each item is a paragraph of words, or blocks. */
export const ul = (...items: (Words | readonly DraftBlock[])[]): DraftBlock => ({
  type: 'list',
  marker: { type: 'bullet' },
  items: items.map(item => ({ blocks: blocksOf(item) })),
})

/** A numbered list that counts from `start`. */
export const ol = (start: number, ...items: (Words | readonly DraftBlock[])[]): DraftBlock => ({
  type: 'list',
  marker: { type: 'number', start },
  items: items.map(item => ({ blocks: blocksOf(item) })),
})

const isBlocks = (content: Words | readonly DraftBlock[]): content is readonly DraftBlock[] =>
  Array.isArray(content) &&
  content.some(each => typeof each === 'object' && !inlineTypes.has((each as DraftInline).type))

const inlineTypes: ReadonlySet<string> = new Set<DraftInline['type']>([
  'text',
  'lineBreak',
  'link',
  'image',
  'inlineMath',
  'footnoteReference',
  'citation',
])

const blocksOf = (content: Words | readonly DraftBlock[]): readonly DraftBlock[] =>
  isBlocks(content) ? content : content === '' ? [] : [{ type: 'paragraph', content: run(content) }]

/** A cell of words or blocks, with spans and scope where they are given. */
export const cell = (content: Words | readonly DraftBlock[], more: Omit<DraftCell, 'blocks'> = {}): DraftCell => ({
  ...more,
  blocks: blocksOf(content),
})

const row = (cells: readonly (string | DraftCell)[]): DraftRow => ({
  cells: cells.map(each => (typeof each === 'string' ? cell(each) : each)),
})

/** A table with one header row. */
export const table = (
  head: readonly (string | DraftCell)[],
  ...body: (readonly (string | DraftCell)[])[]
): DraftBlock => ({
  type: 'table',
  columns: [],
  head: head.length === 0 ? [] : [row(head)],
  body: body.map(row),
  foot: [],
})

/** What an article may have beside its blocks. */
export interface More {
  readonly metadata?: DraftMetadata
  readonly footnotes?: Readonly<Record<string, readonly DraftBlock[]>>
  readonly references?: Readonly<Record<string, Words>>
}

/** A draft of blocks, titled “Title” where it names no other. */
export const draft = (
  blocks: readonly DraftBlock[],
  { metadata, footnotes = {}, references = {} }: More = {},
): Draft => ({
  file: 'test.md',
  metadata: { title: { value: 'Title' }, ...metadata },
  blocks,
  footnotes: Object.entries(footnotes).map(([label, own]) => ({ label, blocks: own })),
  references: Object.entries(references).map(([key, words]) => ({ key, content: run(words) })),
})

/** An article of blocks, in English; throws where `compose` has anything to say, because a test's article should be faultless. */
export const article = (blocks: readonly DraftBlock[], more?: More): Article =>
  compose(draft(blocks, more), { language: 'en' }, ({ code: kind, message }) => {
    throw new Error(`${kind}: ${message}`)
  }).article
