import { compose, type Article, type DraftBlock, type DraftInline, type Mark } from '@stet/core'
import { expect, it } from 'vitest'
import { page } from '../write/page.ts'
import { readPage } from './page.ts'

const text = (value: string, ...marks: Mark[]): DraftInline => ({ type: 'text', value, marks })
const paragraph = (...content: DraftInline[]): DraftBlock => ({ type: 'paragraph', content })
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

/** Every set of marks, each on a word of its own. */
const everyMarkSet = Array.from({ length: 2 ** marks.length }, (_, bits) =>
  text(` w${bits}`, ...marks.filter((_mark, index) => bits & (1 << index))),
)

const nested = (depth: number): DraftBlock =>
  depth === 0
    ? paragraph(text('deep'))
    : {
        type: 'quote',
        blocks: [{ type: 'list', marker: { type: 'bullet' }, items: [{ blocks: [nested(depth - 1)] }] }],
      }

const cases: Readonly<Record<string, readonly DraftBlock[]>> = {
  'letters that mean something in HTML': [
    paragraph(text('<script>alert(1)</script> &amp; &lt; " \' ]]> <!-- --> &#x41; ￾ ½ \u00A0\u00A0 — 👩‍👩‍👧')),
    { type: 'code', language: 'html', value: '<b class="x">&amp;</b>\n<!-- -->' },
    { type: 'code', value: '\n\n\tbegins with line ends\n' },
    { type: 'math', value: 'a < b \\text{ & } c > d' },
  ],
  'every set of marks': [paragraph(...everyMarkSet)],
  'marks that overlap': [
    paragraph(
      text('a', 'strong'),
      text('b', 'strong', 'emphasis'),
      text('c', 'emphasis'),
      text('d', 'code', 'emphasis'),
      text('e'),
    ),
    paragraph(
      { type: 'link', target: 'https://example.org', content: [text('x', 'strong'), text('y')] },
      text(' z', 'strong'),
    ),
  ],
  'other languages and directions': [
    paragraph({ type: 'text', value: 'مرحبا', marks: ['strong'], language: 'ar' }, text(' hello')),
    {
      type: 'list',
      marker: { type: 'bullet' },
      items: [{ blocks: [paragraph(text('שלום'))] }, { blocks: [paragraph(text('abc'))] }],
    },
    paragraph(
      { type: 'text', value: '日本語', marks: [], language: 'ja' },
      { type: 'text', value: '中文', marks: [], language: 'zh-Hans' },
    ),
  ],
  'blocks in blocks': [nested(12)],
  'sections deeper than headings': Array.from({ length: 6 }, (_, index): DraftBlock => ({
    type: 'heading',
    level: index + 1,
    content: [text(`Level ${index + 1}`)],
  })),
  'lists that begin anywhere': [0, 1, 7].map(start => ({
    type: 'list',
    marker: { type: 'number', start },
    items: [{ blocks: [paragraph(text(`from ${start}`))] }],
  })),
  'pictures of every name': [
    paragraph(text('see '), { type: 'image', source: 'a b/ü%20#?.png', alternative: '' }, text(' and '), {
      type: 'image',
      source: 'https://example.org/x.png',
      alternative: 'a "quoted" <alt>',
    }),
    {
      type: 'figure',
      images: [
        { type: 'image', source: 'one.png', alternative: '1' },
        { type: 'image', source: 'two.png', alternative: '' },
      ],
      caption: [text('Two', 'emphasis')],
    },
  ],
  'tables in tables, with shares of a third': [
    {
      type: 'table',
      columns: [{ width: 1 / 3, align: 'start' }, { width: 0.07, align: 'center' }, { width: 0.5966666666666667 }],
      head: [],
      body: [
        {
          cells: [
            { rowSpan: 2, scope: 'row', blocks: [paragraph(text('h'))] },
            {
              columnSpan: 2,
              blocks: [
                {
                  type: 'table',
                  columns: [{}],
                  head: [],
                  body: [{ cells: [{ blocks: [paragraph(text('inner'))] }] }],
                  foot: [],
                },
              ],
            },
          ],
        },
        {
          cells: [
            { blocks: [] },
            {
              blocks: [
                { type: 'thematicBreak' },
                { type: 'callout', kind: 'tip', title: [text('T', 'code')], blocks: [paragraph(text('t'))] },
              ],
            },
          ],
        },
      ],
      foot: [],
    },
  ],
  'regions in header cells': [
    {
      type: 'table',
      columns: [{}],
      head: [],
      body: [
        {
          cells: [
            {
              scope: 'row',
              blocks: [
                { type: 'callout', kind: 'note', blocks: [paragraph(text('in a header'))] },
                {
                  type: 'table',
                  caption: [text('Inner')],
                  columns: [{}],
                  head: [],
                  body: [{ cells: [{ blocks: [paragraph(text('x'))] }] }],
                  foot: [],
                },
              ],
            },
          ],
        },
      ],
      foot: [],
    },
  ],
  'links of every kind': [
    paragraph(
      ...[
        'https://example.org/?a=1&b=%20#c',
        'mailto:a@example.org',
        'tel:+49123',
        'other/page.html',
        '../up.html',
        '//example.org/x',
      ].map((target): DraftInline => ({ type: 'link', target, content: [text(target)] })),
    ),
  ],
}

it.each(Object.entries(cases))('stands as it was written: %s', async (_name, blocks) => {
  const draft = { file: 'case.md', metadata: { title: { value: 'A & <b>' } }, blocks, footnotes: [], references: [] }
  const article: Article = compose(draft, { language: 'en' }, () => {}).article
  const html = new TextDecoder().decode(await page().write(article, new Map(), () => {}))
  const said: unknown[] = []
  const again = compose(
    readPage(html, 'case.html', found => said.push(found)),
    { language: 'en' },
    () => {},
  )
  expect(again.article).toEqual(article)
  expect(said).toEqual([])
})
