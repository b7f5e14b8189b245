import { expect, it } from 'vitest'
import { compose } from '../../compose/index.ts'
import type { Diagnostic } from '../../diagnostic/index.ts'
import type { DraftBlock, DraftInline } from '../../draft/index.ts'
import type { Mark } from '../../model/index.ts'
import {
  article,
  cell,
  code,
  emphasis,
  h,
  link,
  note,
  ol,
  p,
  strong,
  table,
  ul,
  type More,
} from '../../testing/index.ts'
import { markdown } from './index.ts'

const text = (value: string, marks: readonly Mark[], language?: string): DraftInline => ({
  type: 'text',
  value,
  marks,
  ...(language === undefined ? {} : { language }),
})
const br: DraftInline = { type: 'lineBreak' }
const tex = (value: string): DraftInline => ({ type: 'inlineMath', value })
const image = (source: string, alternative: string) => ({ type: 'image' as const, source, alternative })
const cite = (key: string, locator?: string): DraftInline => ({
  type: 'citation',
  key,
  ...(locator === undefined ? {} : { locator }),
})

const cases: readonly (readonly [name: string, source: string, blocks: readonly DraftBlock[], more?: More])[] = [
  ['a paragraph, its lines joined', 'one\ntwo', [p('one two')]],
  ['emphasis in its two signs, and strong', '*a* _b_ **c**', [p(emphasis('a'), ' ', emphasis('b'), ' ', strong('c'))]],
  ['marks in one another', '***a** b*', [p(text('a', ['emphasis', 'strong']), emphasis(' b'))]],
  ['strikethrough', '~~a~~', [p(text('a', ['strikethrough']))]],
  ['code, its white space once', '`a  b`', [p(code('a b'))]],
  ['a line that ends where its author ended it', 'a\\\nb  \nc', [p('a', br, 'b', br, 'c')]],
  ['typography as it stands', 'Mali’s “vacuum” — 7 % …', [p('Mali’s “vacuum” — 7 % …')]],
  [
    'tags for what Markdown has no sign for',
    '<u>a</u><ins>b</ins> <mark>c</mark> H<sub>2</sub>O 21<sup>st</sup> <del>d</del> <kbd>e</kbd>',
    [
      p(
        text('ab', ['underline']),
        ' ',
        text('c', ['highlight']),
        ' H',
        text('2', ['subscript']),
        'O 21',
        text('st', ['superscript']),
        ' ',
        text('d', ['strikethrough']),
        ' ',
        code('e'),
      ),
    ],
  ],
  ['Markdown in tags', '<mark>a *b*</mark>', [p(text('a ', ['highlight']), text('b', ['highlight', 'emphasis']))]],
  ['headings', 'x\n\n# A\n\n## B', [p('x'), h(1, 'A'), h(2, 'B')]],
  [
    'a heading with an id',
    '# A *b* {#the-id}\n\n# C {x}',
    [{ ...h(1, ['A ', ...emphasis('b')]), id: 'the-id' }, h(1, 'C {x}')],
  ],
  ['an id that is escaped is words', '# A \\{#b}\n\n# C', [h(1, 'A {#b}'), h(1, 'C')]],
  ['lists, tight and loose', '- a\n- b\n\n  c\n\n7. d\n8. e', [ul('a', [p('b'), p('c')]), ol(7, 'd', 'e')]],
  ['lists in lists', '- a\n  - b\n  - c', [ul([p('a'), ul('b', 'c')])]],
  [
    'tasks',
    '- [x] done\n- [ ] not\n- no task',
    [
      {
        type: 'list',
        marker: { type: 'bullet' },
        items: [
          { checked: true, blocks: [p('done')] },
          { checked: false, blocks: [p('not')] },
          { blocks: [p('no task')] },
        ],
      },
    ],
  ],
  [
    'links',
    '[a *b*](https://x.yz/ "") <https://x.yz/c> [d][e]\n\n[e]: f/g',
    [
      p(
        link('https://x.yz/', ['a ', ...emphasis('b')]),
        ' ',
        link('https://x.yz/c', 'https://x.yz/c'),
        ' ',
        link('f/g', 'd'),
      ),
    ],
  ],
  ['links to headings', '[b](#a-b)\n\n# A b', [p(link('#a-b', 'b')), h(1, 'A b')]],
  [
    'web addresses in text',
    'See https://x.yz/a_b, www.x.yz. (http://x.yz/c(d)) a@b.cd!',
    [
      p(
        'See ',
        link('https://x.yz/a_b', 'https://x.yz/a_b'),
        ', ',
        link('http://www.x.yz', 'www.x.yz'),
        '. (',
        link('http://x.yz/c(d)', 'http://x.yz/c(d)'),
        ') ',
        link('mailto:a@b.cd', 'a@b.cd'),
        '!',
      ),
    ],
  ],
  [
    'no web address where it is escaped, or has no domain',
    'https\\://x.yz www\\.x.yz a\\@b.cd http://localhost http://a',
    [p('https://x.yz www.x.yz a@b.cd http://localhost http://a')],
  ],
  ['pictures in text', 'a ![b](c%20d.png) e', [p('a ', image('c d.png', 'b'), ' e')]],
  ['a picture alone', '![b](c.png)', [p(image('c.png', 'b'))]],
  [
    'a figure',
    '![b](c.png "A caption")',
    [{ type: 'figure', images: [image('c.png', 'b')], caption: [text('A caption', [])] }],
  ],
  [
    'a figure in HTML',
    '<figure id="f">\n<img src="a.png" alt="x"><img src="b.png" alt="">\n<figcaption>\n\nWith *emphasis*\n\n</figcaption>\n</figure>',
    [
      {
        type: 'figure',
        id: 'f',
        images: [image('a.png', 'x'), image('b.png', '')],
        caption: [text('With ', []), text('emphasis', ['emphasis'])],
      },
    ],
  ],
  ['a quote', '> a\n>\n> b', [{ type: 'quote', blocks: [p('a'), p('b')] }]],
  [
    'who said it',
    '> a\n>\n> — *Me*, here',
    [{ type: 'quote', blocks: [p('a')], attribution: [...emphasis('Me'), text(', here', [])] }],
  ],
  ['an escaped dash says nothing', '> a\n>\n> &mdash; b', [{ type: 'quote', blocks: [p('a'), p('— b')] }]],
  ['a dash alone says nothing', '> — a', [{ type: 'quote', blocks: [p('— a')] }]],
  [
    'who said it, in HTML',
    '<blockquote>\n\na\n\n<footer>— Me</footer>\n</blockquote>',
    [{ type: 'quote', blocks: [p('a')], attribution: [text('Me', [])] }],
  ],
  ...(['note', 'tip', 'important', 'warning', 'caution'] as const).map(
    kind => [`a ${kind}`, `> [!${kind.toUpperCase()}]\n> a`, [{ type: 'callout', kind, blocks: [p('a')] }]] as const,
  ),
  [
    'a callout with a title, in any case',
    '> [!Tip] A *title*\n> a\n> - b',
    [{ type: 'callout', kind: 'tip', title: [text('A ', []), ...emphasis('title')], blocks: [p('a'), ul('b')] }],
  ],
  ['an escaped callout is a quote', '> \\[!NOTE]\n> a', [{ type: 'quote', blocks: [p('[!NOTE] a')] }]],
  [
    'code',
    '```python\na\n  b\n\n```\n\n    c',
    [
      { type: 'code', language: 'python', value: 'a\n  b\n' },
      { type: 'code', value: 'c' },
    ],
  ],
  [
    'math',
    '$x^2$ and $$\\frac{a}{b}$$\n\n$$\na\nb\n$$\n\n```math\nc\n```',
    [p(tex('x^2'), ' and ', tex('\\frac{a}{b}')), { type: 'math', value: 'a\nb' }, { type: 'math', value: 'c' }],
  ],
  ['prices are no math', 'From $5 to $10, or $ 3 $, or $4$5.', [p('From $5 to $10, or $ 3 $, or $4$5.')]],
  ['a rule', 'a\n\n---\n\n***', [p('a'), { type: 'thematicBreak' }, { type: 'thematicBreak' }]],
  [
    'a table',
    '| a | *b* | c |\n|:-|:-:|-:|\n| 1 | 2 \\| 3 | |',
    [
      {
        ...table(['a', cell(emphasis('b')), 'c'], ['1', '2 | 3', '']),
        columns: [{ align: 'start' }, { align: 'center' }, { align: 'end' }],
      } as DraftBlock,
    ],
  ],
  ['a table without a head', '|  |  |\n|-|-|\n| 1 | 2 |', [table([], ['1', '2'])]],
  [
    'a caption',
    'Table: Of *words*\n\n| a |\n|-|\n| 1 |',
    [{ ...table(['a'], ['1']), caption: [text('Of ', []), ...emphasis('words')] } as DraftBlock],
  ],
  [
    'no caption where it is escaped, or before no table',
    'Table\\: a\n\n| a |\n|-|\n| 1 |\n\nTable: b',
    [p('Table: a'), table(['a'], ['1']), p('Table: b')],
  ],
  [
    'a table in HTML, with spans, header cells and Markdown in cells',
    '<table id="t">\n<caption>C</caption>\n<colgroup><col align="right" width="12.5%"><col></colgroup>\n<tr><th>a</th><th>b</th></tr>\n<tr><th scope="row" rowspan="2">c</th><td>\n\n- d\n- **e**\n\n</td></tr>\n<tr><td>&lt;f&gt;</td></tr>\n<tfoot><tr><td colspan="2"></td></tr></tfoot>\n</table>',
    [
      {
        type: 'table',
        id: 't',
        caption: [text('C', [])],
        columns: [{ align: 'end', width: 0.125 }, {}],
        head: [{ cells: [cell('a', { scope: 'column' }), cell('b', { scope: 'column' })] }],
        body: [
          { cells: [cell('c', { scope: 'row', rowSpan: 2 }), cell([ul('d', [p(strong('e'))])])] },
          { cells: [cell('<f>')] },
        ],
        foot: [{ cells: [cell('', { columnSpan: 2 })] }],
      },
    ],
  ],
  [
    'a definition list',
    '<dl>\n<dt>a</dt>\n<dt>\n\n*b*\n\n</dt>\n<dd>c</dd>\n<dd>\n\n- d\n\n</dd>\n<dt>e</dt>\n<dd>f</dd>\n</dl>',
    [
      {
        type: 'definitionList',
        items: [
          { terms: [[text('a', [])], emphasis('b')], definitions: [[p('c')], [ul('d')]] },
          { terms: [[text('e', [])]], definitions: [[p('f')]] },
        ],
      },
    ],
  ],
  [
    'other languages',
    '<div lang="ar" dir="rtl">\n\nمرحبا *بك*\n\n</div>\n\nIn <span lang="fr">français</span>',
    [p(text('مرحبا ', [], 'ar'), text('بك', ['emphasis'], 'ar')), p('In ', text('français', [], 'fr'))],
  ],
  [
    'an id for a block',
    '<div id="x">\n\n- a\n\n</div>\n\n<p id="y">b</p>',
    [
      { ...ul('a'), id: 'x' },
      { ...p('b'), id: 'y' },
    ],
  ],
  ['comments vanish', 'a <!-- b --> c\n\n<!--\n\nd\n\n-->\n\ne', [p('a c'), p('e')]],
  [
    'footnotes',
    'a[^n] b[^1]\n\n[^1]: one\n\n[^N]: two\n\n    - three',
    [p('a', note('n'), ' b', note('1'))],
    { footnotes: { 1: [p('one')], n: [p('two'), ul('three')] } },
  ],
  [
    'citations',
    '---\nreferences:\n  doe: "Doe, *Book*"\n  b.c: <https://x.yz>\n---\n\na [@doe], [@b.c, pp. 3–4] \\[@doe]',
    [p('a ', cite('doe'), ', ', cite('b.c', 'pp. 3–4'), ' [@doe]')],
    { references: { doe: ['Doe, ', ...emphasis('Book')], 'b.c': [link('https://x.yz', 'https://x.yz')] } },
  ],
  ['signs that mean nothing here', 'a * b _ c ~ d < e & f [g] h | i', [p('a * b _ c ~ d < e & f [g] h | i')]],
  ['elements that are not known keep their content', '<blink>a</blink> <x-y>b</x-y>', [p('a b')]],
  ['nothing', '', []],
]

it.each(cases.map(([name, source, blocks, more]) => ({ name, source, blocks, more })))(
  'reads $name',
  ({ source, blocks, more }) => {
    const diagnostics: Diagnostic[] = []
    const draft = markdown.read({ file: 'test.md', text: source }, diagnostic => diagnostics.push(diagnostic))
    const titled = { ...draft, metadata: { title: { value: 'Title' } } }
    const composed = compose(titled, { language: 'en' }, diagnostic => diagnostics.push(diagnostic))
    expect(composed.article).toEqual(article(blocks, more))
    expect(diagnostics).toEqual([])
  },
)

it('knows where everything stands', () => {
  const source = '# A {#a}\n\n> - b *c*\n>   d\n\n<div>\n\ne <b>f</b>\n\n</div>\n'
  const { blocks } = markdown.read({ file: 'test.md', text: source }, () => {})
  const at = (place: DraftBlock['place']) => place && source.slice(place.start.offset, place.end.offset)
  const [heading, quote, paragraph] = blocks
  expect(at(heading?.place)).toBe('# A {#a}')
  expect(at(quote?.place)).toBe('> - b *c*\n>   d')
  expect(quote?.type === 'quote' && quote.blocks[0]?.type === 'list' && at(quote.blocks[0].place)).toBe(
    '- b *c*\n>   d',
  )
  expect(paragraph?.type === 'paragraph' && paragraph.content.map(inline => at(inline.place))).toEqual(['e ', 'f'])
  expect(paragraph?.place?.start).toEqual({ line: 8, column: 1, offset: source.indexOf('e <b>') })
})
