import { compose, type Assets, type CalloutKind, type DraftBlock, type DraftInline, type Mark } from '@stet/core'
import { draft } from '@stet/core/testing'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { docx, readDocx } from './index.ts'

const marks: readonly Mark[] = [
  'code',
  'emphasis',
  'highlight',
  'strikethrough',
  'strong',
  'subscript',
  'superscript',
  'underline',
]
const kinds: readonly CalloutKind[] = ['note', 'tip', 'important', 'warning', 'caution']

const words = fc.stringMatching(/^[a-zA-ZäßéΩжשل0-9 .,:;!?&<>"'()[\]☐—–-]{1,12}$/u)

const text: fc.Arbitrary<DraftInline> = fc.record({
  type: fc.constant('text' as const),
  value: words,
  marks: fc.subarray([...marks], { maxLength: 2 }),
})

const inline: fc.Arbitrary<DraftInline> = fc.oneof(
  { weight: 6, arbitrary: text },
  fc.constant<DraftInline>({ type: 'lineBreak' }),
  fc.record({
    type: fc.constant('link' as const),
    target: fc.constantFrom('https://example.org/', '#section', 'mailto:a@example.org'),
    content: fc.array(text, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ type: fc.constant('inlineMath' as const), value: fc.constantFrom('x^2', 'x^{2}', '\\frac12', '\\no') }),
  fc.constant<DraftInline>({ type: 'footnoteReference', label: 'one' }),
  fc.record({ type: fc.constant('citation' as const), key: fc.constantFrom('smith', 'jones'), locator: words }),
)

const run = fc.array(inline, { minLength: 1, maxLength: 4 })

const { block } = fc.letrec<{ block: DraftBlock; blocks: DraftBlock[] }>(tie => {
  const blocks = fc.array<DraftBlock>(tie('block'), { maxLength: 3 })
  const record = <Shape>(model: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
    fc.record(model) as fc.Arbitrary<unknown> as fc.Arbitrary<DraftBlock>
  const cell = fc.record(
    {
      blocks,
      scope: fc.constantFrom('row' as const, 'column' as const),
      columnSpan: fc.integer({ min: 1, max: 2 }),
      rowSpan: fc.integer({ min: 1, max: 2 }),
    },
    { requiredKeys: ['blocks'] },
  )
  const rows = fc.array(fc.record({ cells: fc.array(cell, { minLength: 1, maxLength: 3 }) }), { maxLength: 2 })
  return {
    blocks,
    block: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      record({ type: fc.constant('paragraph'), content: run }),
      record({
        type: fc.constant('code'),
        value: fc.stringMatching(/^[a-z\t\n {}]{0,9}$/),
        language: fc.constantFrom('python', 'c++', 'a,b'),
      }),
      record({ type: fc.constant('code'), value: words }),
      record({ type: fc.constant('math'), value: fc.constantFrom('x^2', 'x^{2}', '\\no') }),
      record({ type: fc.constant('thematicBreak') }),
      record({
        type: fc.constant('list'),
        marker: fc.constantFrom(
          { type: 'bullet' as const },
          { type: 'number' as const, start: 1 },
          { type: 'number' as const, start: 7 },
        ),
        items: fc.array(fc.record({ blocks, checked: fc.boolean() }, { requiredKeys: ['blocks'] }), {
          minLength: 1,
          maxLength: 3,
        }),
      }),
      record({
        type: fc.constant('definitionList'),
        items: fc.array(
          fc.record({
            terms: fc.array(run, { minLength: 1, maxLength: 2 }),
            definitions: fc.array(blocks, { maxLength: 2 }),
          }),
          { minLength: 1, maxLength: 2 },
        ),
      }),
      fc.record(
        { type: fc.constant('quote' as const), blocks, attribution: run },
        { requiredKeys: ['type', 'blocks'] },
      ) as fc.Arbitrary<DraftBlock>,
      fc.record(
        { type: fc.constant('callout' as const), kind: fc.constantFrom(...kinds), blocks, title: run },
        { requiredKeys: ['type', 'kind', 'blocks'] },
      ) as fc.Arbitrary<DraftBlock>,
      fc.record(
        {
          type: fc.constant('table' as const),
          columns: fc.constant([]),
          head: rows,
          body: rows,
          foot: rows,
          caption: run,
        },
        { requiredKeys: ['type', 'columns', 'head', 'body', 'foot'] },
      ) as fc.Arbitrary<DraftBlock>,
      fc.record(
        {
          type: fc.constant('figure' as const),
          images: fc.array(fc.constant({ type: 'image' as const, source: 'a/dot.png', alternative: 'A dot' }), {
            minLength: 1,
            maxLength: 2,
          }),
          caption: run,
        },
        { requiredKeys: ['type', 'images'] },
      ) as fc.Arbitrary<DraftBlock>,
    ),
  }
})

const assets: Assets = new Map([
  [
    'a/dot.png',
    { format: 'png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]), width: 4, height: 4 },
  ],
])

it('read(write(article)) = article, whatever blocks stand in each other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 4 }), async blocks => {
      const first: DraftBlock = { type: 'heading', level: 1, content: [{ type: 'text', value: 'Section', marks: [] }] }
      const source = draft([first, ...blocks], {
        footnotes: { one: [{ type: 'paragraph', content: [{ type: 'text', value: 'A note.', marks: [] }] }] },
        references: { smith: 'Smith', jones: 'Jones' },
      })
      const { article } = compose(source, { language: 'en' }, () => undefined)
      const bytes = await docx({ pageSize: 'Letter' }).write(article, assets, () => undefined)
      const { draft: back } = readDocx(bytes, 'article.docx', () => undefined)
      expect(compose(back, { language: 'und' }, () => undefined).article).toEqual(article)
    }),
    { numRuns: 200 },
  )
}, 240_000)
