import type { Article, Asset, Assets, DraftBlock, DraftInline } from '@stet/core'
import { article, cell, code, emphasis, h, link, note, ol, p, strong, table, ul } from '@stet/core/testing'

const text = (
  value: string,
  ...marks: ('underline' | 'highlight' | 'strikethrough' | 'subscript' | 'superscript')[]
): DraftInline => ({
  type: 'text',
  value,
  marks,
})
const foreign = (value: string, language: string): DraftInline => ({ type: 'text', value, marks: [], language })
const math = (value: string): DraftInline => ({ type: 'inlineMath', value })
const image = (source: string, alternative: string) => ({ type: 'image', source, alternative }) as const
const lineBreak: DraftInline = { type: 'lineBreak' }
const cite = (key: string, locator?: string): DraftInline => ({
  type: 'citation',
  key,
  ...(locator === undefined ? {} : { locator }),
})
const quote = (...blocks: DraftBlock[]): DraftBlock => ({ type: 'quote', blocks })
const said = (by: string, ...blocks: DraftBlock[]): DraftBlock => ({
  type: 'quote',
  blocks,
  attribution: [{ type: 'text', value: by, marks: [] }],
})
const callout = (kind: 'note' | 'tip' | 'important' | 'warning' | 'caution', ...blocks: DraftBlock[]): DraftBlock => ({
  type: 'callout',
  kind,
  blocks,
})
const source = (value: string, language?: string): DraftBlock => ({
  type: 'code',
  value,
  ...(language === undefined ? {} : { language }),
})
const formula = (value: string): DraftBlock => ({ type: 'math', value })
const rule: DraftBlock = { type: 'thematicBreak' }

const inlineBlocks: readonly DraftBlock[] = [
  h(1, ['Words ', ...emphasis('in'), ' a line']),
  p(
    'Plain, ',
    strong('strong'),
    ', ',
    emphasis('emphasis'),
    ', ',
    strong(...emphasis('both')),
    ' and ',
    code('a  b'),
    '.',
  ),
  p(
    text('under', 'underline'),
    ' ',
    text('mark', 'highlight'),
    ' ',
    text('gone', 'strikethrough'),
    ' H',
    text('2', 'subscript'),
    'O 21',
    text('st', 'superscript'),
    '.',
  ),
  p('First line', lineBreak, 'second line', lineBreak, 'third\u00A0line with a soft\u00ADhyphen and a hard\u2011one.'),
  p(
    'A ',
    link('https://example.org/a?b=1&c=2', ['web ', ...strong('link')]),
    ', a link ',
    link('#lists', 'to a section'),
    ', one ',
    link('#budget', 'to a table'),
    ' and ',
    link('#said', 'to a quote'),
    '.',
  ),
  p(
    'Words in French, ',
    foreign('laissez-faire', 'fr'),
    ', in Arabic, ',
    foreign('دعه يعمل', 'ar'),
    ', and unmarked שלום עולם within.',
  ),
  p('يبقى كل ما كتبه المؤلف كما هو: PDF و Word 2024.'),
  p('A picture ', image('dot.png', 'a dot'), ' in a line, and ', image('dot.png', ''), ' a decoration.'),
  p(
    'A formula ',
    math('A = \\pi r^2'),
    ', again ',
    math('A = \\pi r^{2}'),
    ' and one that Word cannot hold: ',
    math('\\notacommand{x}'),
    '.',
  ),
  p(
    'A note',
    note('one'),
    ', another',
    note('two'),
    ', the first again',
    note('one'),
    '; a work ',
    cite('smith', 'p. 12'),
    ' and ',
    cite('jones'),
    '.',
  ),
]

const listBlocks: readonly DraftBlock[] = [
  h(1, 'Lists'),
  ul('One', [p('Two'), p('goes on'), ul('nested', [p('deeper'), ol(4, 'four', 'five')]), p('and on')], 'Three'),
  ul('A second list'),
  ol(3, 'three', [p('four'), source('x = 1\n\n\ty', 'python'), quote(p('quoted in an item'))]),
  ol(1, 'one again'),
  {
    type: 'list',
    marker: { type: 'bullet' },
    items: [
      { checked: true, blocks: [p('done')] },
      { checked: false, blocks: [p('open')] },
    ],
  },
  {
    type: 'list',
    marker: { type: 'bullet' },
    items: [{ checked: true, blocks: [p('done')] }, { blocks: [p('no task')] }],
  },
  ul([source('code first')], [ul('a list first')], [table(['A'], ['b'])]),
  {
    type: 'definitionList',
    items: [
      { terms: [['Stet']], definitions: [[p('let it stand'), p('more'), ul('a list')], [p('a second meaning')]] },
      { terms: [['Proof'], strong('Galley')], definitions: [] },
      { terms: [['Slug']], definitions: [[source('code-first')]] },
    ].map(({ terms, definitions }) => ({
      terms: terms.map(words => words.map(word => (typeof word === 'string' ? text(word) : word))),
      definitions,
    })),
  },
  { type: 'definitionList', items: [{ terms: [[text('Other')]], definitions: [[p('list')]] }] },
]

const tableBlocks: readonly DraftBlock[] = [
  h(1, 'Tables'),
  h(2, 'With everything'),
  {
    type: 'table',
    id: 'budget',
    caption: [text('Money, '), ...emphasis('in euro')],
    columns: [{ width: 0.25 }, { align: 'end', width: 0.333 }, { align: 'center', width: 0.417 }],
    head: [
      { cells: [cell('Year', { rowSpan: 2 }), cell('Sums', { columnSpan: 2 })] },
      { cells: [cell('in'), cell('out')] },
    ],
    body: [
      { cells: [cell('2024', { scope: 'row', rowSpan: 2 }), cell('1'), cell([p('two'), ul('a', 'b'), p('end')])] },
      { cells: [cell(''), cell([table(['Inner'], ['cell'])])] },
      { cells: [cell([source('a\nb')], { scope: 'column' }), cell([quote(p('q'))], { columnSpan: 2 })] },
    ],
    foot: [{ cells: [cell('Sum', { scope: 'row' }), cell('3'), cell('4')] }],
  },
  table([], ['no', 'head']),
  table(['directly', 'behind'], ['a', 'table']),
  p('A paragraph behind a table.'),
]

const apartBlocks: readonly DraftBlock[] = [
  h(2, 'Apart'),
  { type: 'figure', images: [image('hill.jpg', 'A hill')], caption: [text('A hill, '), ...strong('seen')] },
  { type: 'figure', images: [image('dot.png', 'one'), image('drawing.svg', '')] },
  {
    ...(said('A compositor', p('First.'), p('Second.'), ol(1, 'in a quote'), quote(p('deeper'))) as Extract<
      DraftBlock,
      { type: 'quote' }
    >),
    id: 'said',
  },
  quote(p('A quote')),
  quote(p('another one')),
  quote(p('a third')),
  callout('note', p('A note.'), p('Its second paragraph.')),
  callout('note', p('Another note.'), ul('with', 'a list', [p('and'), ul('depth')]), p('and more')),
  {
    type: 'callout',
    kind: 'warning',
    title: [text('Mind '), ...emphasis('this')],
    blocks: [source('rm -r'), table(['T'], ['c']), callout('tip', p('within'))],
  },
  callout('important', quote(p('quoted'))),
  callout('caution', formula('x')),
  source('def f():\n    return 1\n', 'python'),
  source('{}', 'c++ (17)'),
  source('one'),
  source(''),
  source('three'),
  formula('\\bar{x} = \\frac{1}{n} \\sum_{i=1}^{n} x_i'),
  formula('\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix} \\cdot \\sqrt[3]{y} \\le \\lim_{t \\to 0} \\hat{f}(t)'),
  formula('f(x) = \\begin{cases} 1 & x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}'),
  rule,
  rule,
  p('The end.'),
]

const deepBlocks: readonly DraftBlock[] = [
  h(3, 'A third level'),
  h(4, 'A fourth'),
  h(5, 'A heading whose words are so many that its name does not fit into a bookmark of Word'),
  { type: 'paragraph', id: 'chosen-name', content: [text('A paragraph with a name of its author’s choice.')] },
  { type: 'list', id: 'my_list', marker: { type: 'bullet' }, items: [{ blocks: [p('a named list')] }] },
]

/** An article with every node of the model, in most of the places where it may stand. */
export const everyNode = (): Article =>
  article(
    [p('Before the first section.'), ...inlineBlocks, ...listBlocks, ...tableBlocks, ...apartBlocks, ...deepBlocks],
    {
      metadata: {
        title: { value: 'Every node & <nothing> less' },
        subtitle: { value: 'A subtitle' },
        authors: [
          {
            value: {
              name: 'Ada Author',
              affiliation: 'Institute, of Words',
              url: 'https://example.org/ada',
              orcid: '0000-0002-1825-0097',
            },
          },
          { value: { name: 'Ben Both' } },
        ],
        language: { value: 'en-GB' },
        published: { value: '2026-01-02' },
        updated: { value: '2026-02-03' },
        description: { value: 'What it is about.' },
        keywords: [{ value: 'plain' }, { value: 'with; semicolon' }, { value: 'with "marks"' }],
        licence: { value: 'CC-BY-4.0' },
        canonicalUrl: { value: 'https://example.org/every' },
      },
      footnotes: {
        one: [p('The first note, ', emphasis('with marks'), ' and ', link('https://example.org/note', 'a link'), '.')],
        two: [p('The second note.'), ul('with', 'a list'), p('and an end.')],
      },
      references: { smith: ['Smith, ', ...emphasis('A Book'), ', 2020.'], jones: 'Jones, 2021.' },
    },
  )

const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'))

const dot: Asset = {
  format: 'png',
  bytes: bytesOf('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  width: 12,
  height: 12,
}

const hill: Asset = {
  format: 'jpeg',
  bytes: bytesOf(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAUACgDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAUE/8QAGRABAAIDAAAAAAAAAAAAAAAAABRhAhJR/8QAFwEBAQEBAAAAAAAAAAAAAAAAAAQDBf/EABcRAQADAAAAAAAAAAAAAAAAAAAREhP/2gAMAwEAAhEDEQA/ANkiyRaTIskWmwVXVpFki0mRZIswLq0ixJkWGBdN3y6b5dB0YYG+XTfLoEBvl0Agf//Z',
  ),
  width: 400,
  height: 200,
}

const drawing: Asset = {
  format: 'svg',
  bytes: new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60"><rect width="120" height="60" fill="#14507a"/><text x="10" y="35" fill="#fff">stet</text></svg>',
  ),
  width: 120,
  height: 60,
}

/** The pictures of {@link everyNode}. */
export const everyAsset: Assets = new Map([
  ['dot.png', dot],
  ['hill.jpg', hill],
  ['drawing.svg', drawing],
])
