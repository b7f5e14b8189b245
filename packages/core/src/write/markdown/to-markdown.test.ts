import { expect, it } from 'vitest'
import { compose } from '../../compose/index.ts'
import type { Diagnostic } from '../../diagnostic/index.ts'
import type { DraftBlock, DraftInline } from '../../draft/index.ts'
import type { Mark } from '../../model/index.ts'
import { markdown } from '../../read/markdown/index.ts'
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
import { toMarkdown } from './index.ts'

const text = (value: string, marks: readonly Mark[], language?: string): DraftInline => ({
  type: 'text',
  value,
  marks,
  ...(language === undefined ? {} : { language }),
})
const br: DraftInline = { type: 'lineBreak' }
const tex = (value: string): DraftInline => ({ type: 'inlineMath', value })
const image = (source: string, alternative: string) => ({ type: 'image' as const, source, alternative })

interface Case {
  readonly name: string
  readonly blocks: readonly DraftBlock[]
  /** What stands behind the front matter. */
  readonly source: string
  readonly more?: More
}

const cases: readonly Case[] = [
  {
    name: 'typography without escapes',
    blocks: [p('AT&T’s “A & B” — a_b, 3 * 4 < 5 > 2 [sic] 100% ~5 #1 $5 and $10; C:\\d')],
    source: 'AT&T’s “A & B” — a_b, 3 * 4 < 5 > 2 [sic] 100% ~5 #1 $5 and $10; C:\\d',
  },
  {
    name: 'marks',
    blocks: [
      p(
        emphasis('a'),
        ' ',
        strong('b'),
        ' ',
        text('c', ['emphasis', 'strong']),
        ' ',
        text('d', ['strikethrough']),
        ' ',
        code('e'),
      ),
    ],
    source: '_a_ **b** **_c_** ~~d~~ `e`',
  },
  {
    name: 'a mark around all that it covers',
    blocks: [p(strong('a '), link('b/', strong('c')), strong(' d'), br, strong('e'))],
    source: '**a [c](b/) d\\\ne**',
  },
  {
    name: 'marks that Markdown has no sign for',
    blocks: [p('H', text('2', ['subscript']), 'O ', text('a', ['highlight', 'strong']), text('b', ['underline']))],
    source: 'H<sub>2</sub>O **<mark>a</mark>**<u>b</u>',
  },
  {
    name: 'marks within words',
    blocks: [p('a', emphasis('b'), 'c', strong('d'), ' 中', emphasis('文'), '字')],
    source: 'a*b*c**d** 中*文*字',
  },
  {
    name: 'marks where signs would not be read',
    blocks: [p('a', strong('!'), 'b ', emphasis('c '), 'd')],
    source: 'a<strong>!</strong>b <em>c </em>d',
  },
  { name: 'marks beside a letter beyond U+FFFF', blocks: [p(emphasis('a'), '🎉b')], source: '*a*🎉b' },
  {
    name: 'a backslash that the next sign would take',
    blocks: [p('a\\* \\', strong('b'))],
    source: 'a\\\\\\* \\\\**b**',
  },
  { name: 'a lone sign at the end of a line', blocks: [p('_', br, strong('_'))], source: '\\_\\\n**\\_**' },
  {
    name: 'words that would begin a block',
    blocks: [
      '# a',
      '- a',
      '+ a',
      '1. a',
      '2) a',
      '> a',
      '---',
      '===',
      '~~~',
      '| a |',
      'Table: a',
      '[ ] a',
      '* a',
      '***',
    ].map(words => p(words)),
    source: [
      '\\# a',
      '\\- a',
      '\\+ a',
      '1\\. a',
      '2\\) a',
      '\\> a',
      '\\---',
      '\\===',
      '\\~\\~\\~',
      '\\| a |',
      'Table\\: a',
      '\\[ ] a',
      '\\* a',
      '\\*\\*\\*',
    ].join('\n\n'),
  },
  {
    name: 'words that look like syntax',
    blocks: [p('[a](b) ![c](d) <b> &amp; `x` [@e] [^f] {#g} $h$ http://a.bc www.a.bc a@b.cd')],
    source: '[a\\](b) ![c\\](d) \\<b> \\&amp; \\`x\\` \\[@e] \\[^f] {#g} \\$h\\$ http\\://a.bc www\\.a.bc a\\@b.cd',
  },
  {
    name: 'code with backticks and spaces',
    blocks: [p(code('`'), ' ', code('a``b'), 'x', code(' c '), 'x')],
    source: '`` ` `` `a``b`x`  c  `x',
  },
  {
    name: 'links',
    blocks: [
      p(
        link('https://x.yz/a', 'https://x.yz/a'),
        ' ',
        link('mailto:a@b.cd', 'a@b.cd'),
        ' ',
        link('a_(b)', 'c'),
        ' ',
        link('d)', 'e [f]'),
      ),
    ],
    source: '<https://x.yz/a> <a@b.cd> [c](a_(b)) [e \\[f\\]](<d)>)',
  },
  {
    name: 'two formulas side by side',
    blocks: [p(tex('a\\'), tex('b'), tex('c$'), '5')],
    source: '$a\\$<!-- -->$b$<!-- -->$$ c$ $$5',
  },
  {
    name: 'a colon behind a note',
    blocks: [p(note('1'), ':a')],
    source: '[^1]\\:a\n\n[^1]: b',
    more: { footnotes: { 1: [p('b')] } },
  },
  { name: 'a dollar sign in an alternative text', blocks: [p('$', image('a.png', '$'))], source: '\\$![\\$](a.png)' },
  {
    name: 'pictures',
    blocks: [p(image('a b.png', 'c')), p(image('d.png', ''))],
    source: '![c](<a b.png>)\n\n<p><img src="d.png" alt=""></p>',
  },
  {
    name: 'headings',
    blocks: [h(1, 'A #'), h(2, 'B {#c}'), { ...h(1, 'D'), id: 'e' }, { ...h(1, 'F'), id: 'g*h' }],
    source: '## A \\#\n\n### B \\{#c}\n\n## D {#e}\n\n<div id="g*h">\n\n## F\n\n</div>',
  },
  {
    name: 'lists that follow each other',
    blocks: [ul('a'), ul('b'), ul('c'), ol(1, 'd'), ol(1, 'e')],
    source: '- a\n\n* b\n\n- c\n\n1. d\n\n1) e',
  },
  {
    name: 'lists in lists',
    blocks: [ul([p('a'), ul('b', [p('c'), ol(1, 'd')])], 'e')],
    source: '- a\n  - b\n  - c\n    1. d\n- e',
  },
  {
    name: 'lists of more than a paragraph',
    blocks: [ul([p('a'), p('b')], [{ type: 'thematicBreak' }])],
    source: '- a\n\n  b\n\n- ___',
  },
  {
    name: 'a list that would not interrupt its paragraph',
    blocks: [ul([p('a'), ol(2, 'b')])],
    source: '- a\n\n  2. b',
  },
  {
    name: 'numbers that Markdown cannot count to',
    blocks: [ol(1_000_000_000, 'a')],
    source: '<ol start="1000000000">\n<li>a</li>\n</ol>',
  },
  {
    name: 'tasks',
    blocks: [
      {
        type: 'list',
        marker: { type: 'bullet' },
        items: [
          { checked: true, blocks: [p('a')] },
          { checked: false, blocks: [ul('b')] },
        ],
      },
    ],
    source: '- [x] a\n\n- <input type="checkbox">\n\n  - b',
  },
  {
    name: 'terms without definitions',
    blocks: [
      {
        type: 'definitionList',
        items: [
          { terms: [[text('a', [])]], definitions: [] },
          { terms: [emphasis('b')], definitions: [[p('c')]] },
        ],
      },
    ],
    source: '<dl>\n<div>\n<dt>a</dt>\n</div>\n<div>\n<dt>\n\n_b_\n\n</dt>\n<dd>c</dd>\n</div>\n</dl>',
  },
  {
    name: 'quotes',
    blocks: [
      { type: 'quote', blocks: [p('a'), ul('b')], attribution: [text('c', [])] },
      { type: 'quote', blocks: [p('a'), p('— b')] },
    ],
    source: '> a\n>\n> - b\n>\n> — c\n\n> a\n>\n> &mdash; b',
  },
  {
    name: 'callouts',
    blocks: [
      { type: 'callout', kind: 'tip', blocks: [p('a')] },
      { type: 'callout', kind: 'note', title: [text('b', [])], blocks: [ul('c')] },
    ],
    source: '> [!TIP]\n> a\n\n> [!NOTE] b\n>\n> - c',
  },
  {
    name: 'code',
    blocks: [
      { type: 'code', language: 'js', value: 'a\n```\n' },
      { type: 'code', language: 'math', value: 'a < b' },
    ],
    source: '````js\na\n```\n\n````\n\n<pre><code class="language-math">a &lt; b\n</code></pre>',
  },
  {
    name: 'a line of spaces in code in a footnote',
    blocks: [p('a', note('1'))],
    source: 'a[^1]\n\n[^1]: <pre><code>b\n    &#32;&#32;\n    c\n    </code></pre>',
    more: { footnotes: { 1: [{ type: 'code', value: 'b\n  \nc' }] } },
  },
  { name: 'math', blocks: [{ type: 'math', value: 'a\n\\text{$$}' }], source: '$$$\na\n\\text{$$}\n$$$' },
  {
    name: 'tables with pipes',
    blocks: [
      {
        ...table(['a', cell(emphasis('b'))], ['1 | 2', '']),
        columns: [{ align: 'end' }, {}],
        caption: [text('C', [])],
      } as DraftBlock,
    ],
    source: 'Table: C\n\n| a | _b_ |\n| --: | --- |\n| 1 \\| 2 | |',
  },
  { name: 'tables without a head', blocks: [table([], ['a', 'b'])], source: '| | |\n| --- | --- |\n| a | b |' },
  {
    name: 'tables that pipes cannot hold',
    blocks: [
      {
        ...table(['a', 'b']),
        columns: [{ width: 0.07 }, { align: 'center' }],
        body: [{ cells: [cell('<c>', { scope: 'row' }), cell([ul('d')])] }],
        foot: [{ cells: [cell('', { columnSpan: 2 })] }],
        caption: emphasis('e'),
      } as DraftBlock,
    ],
    source:
      '<table>\n<caption>\n\n_e_\n\n</caption>\n<colgroup><col width="7%"><col align="center"></colgroup>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<th scope="row">&lt;c&gt;</th>\n<td>\n\n- d\n\n</td>\n</tr>\n</tbody>\n<tfoot>\n<tr>\n<td colspan="2"></td>\n</tr>\n</tfoot>\n</table>',
  },
  {
    name: 'figures',
    blocks: [
      { type: 'figure', images: [image('a.png', 'b')], caption: [text('c "d"', [])] },
      { type: 'figure', images: [image('a.png', '')] },
    ],
    source: '![b](a.png "c \\"d\\"")\n\n<figure>\n<img src="a.png" alt="">\n</figure>',
  },
  {
    name: 'passages in another language',
    blocks: [p(text('مرحبا', [], 'ar')), ul(text('a', [], 'ar')), p('in ', text('b', [], 'fr'))],
    source: '<div lang="ar" dir="rtl">\n\nمرحبا\n\n- a\n\n</div>\n\nin <span lang="fr">b</span>',
  },
  {
    name: 'ids that reading would not find',
    blocks: [{ ...p('a'), id: 'x' }, { ...p('a'), id: 'p-a' }, p('b')],
    source: '<div id="x">\n\na\n\n</div>\n\na\n\nb',
  },
]

it.each(cases)('writes $name', ({ blocks, source, more }) => {
  const expected = article(blocks, more)
  const written = toMarkdown(expected)
  expect(written).toBe(`---\ntitle: Title\nlanguage: en\n---\n\n${source}\n`)
  const diagnostics: Diagnostic[] = []
  const sink = (diagnostic: Diagnostic) => diagnostics.push(diagnostic)
  expect(compose(markdown.read({ file: 'test.md', text: written }, sink), { language: 'en' }, sink).article).toEqual(
    expected,
  )
  expect(diagnostics).toEqual([])
})

it('writes the front matter, quoting what YAML would misread', () => {
  const written = toMarkdown(
    article(
      [p('a', { type: 'citation', key: 'doe', locator: 'p. 3' }, { type: 'citation', key: 'doe', locator: '*' })],
      {
        metadata: {
          title: { value: 'Mali: the end' },
          authors: [{ value: { name: 'A' } }, { value: { name: 'B', affiliation: 'C' } }],
          published: { value: '2024-01-02' },
          keywords: [{ value: '# d' }],
        },
        references: { doe: ['Doe, ', ...emphasis('Book')] },
      },
    ),
  )
  expect(written).toBe(
    [
      '---',
      'title: "Mali: the end"',
      'authors:',
      '  - A',
      '  - name: B',
      '    affiliation: C',
      'language: en',
      'published: 2024-01-02',
      'keywords:',
      '  - "# d"',
      'references:',
      '  doe: Doe, _Book_',
      '---',
      '',
      'a[@doe, p. 3]<a role="doc-biblioref" href="#doe" data-locator="*"></a>',
      '',
    ].join('\n'),
  )
})
