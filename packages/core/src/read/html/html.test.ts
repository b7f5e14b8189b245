import { expect, it } from 'vitest'
import { compose } from '../../compose/index.ts'
import type { Diagnostic } from '../../diagnostic/index.ts'
import type { DraftBlock, DraftInline } from '../../draft/index.ts'
import type { Mark } from '../../model/index.ts'
import { article, cell, code, emphasis, h, link, ol, p, strong, table, ul } from '../../testing/index.ts'
import { html } from './index.ts'

const text = (value: string, marks: readonly Mark[], language?: string): DraftInline => ({
  type: 'text',
  value,
  marks,
  ...(language === undefined ? {} : { language }),
})

const cases: readonly { readonly name: string; readonly source: string; readonly blocks: readonly DraftBlock[] }[] = [
  {
    name: 'loose words between blocks',
    source: 'a <b>b</b><p>c</p> d',
    blocks: [p('a ', strong('b')), p('c'), p('d')],
  },
  { name: 'white space once', source: '<p>\n  a\n  <i> b </i>\n c </p>\n\n', blocks: [p('a ', emphasis('b '), 'c')] },
  { name: 'no-break spaces as letters', source: '<p>a&nbsp; b</p>', blocks: [p('a\u00A0 b')] },
  { name: 'line breaks', source: '<p>a<br>b</p>', blocks: [p('a', { type: 'lineBreak' }, 'b')] },
  {
    name: 'marks in one another',
    source: '<em>a <strong>b</strong></em>',
    blocks: [p(emphasis('a '), text('b', ['emphasis', 'strong']))],
  },
  { name: 'marks around blocks', source: '<b><p>a</p><ul><li>b</ul></b>', blocks: [p(strong('a')), ul(strong('b'))] },
  {
    name: 'links around blocks',
    source: '<a href="b/"><h2>a</h2><p>c</p></a>',
    blocks: [h(2, [link('b/', 'a')]), p(link('b/', 'c'))],
  },
  {
    name: 'headings of any level',
    source: 'x<h1>a</h1><h2 id="i">b</h2><div role="heading" aria-level="3">c</div>',
    blocks: [p('x'), h(1, 'a'), { ...h(2, 'b'), id: 'i' }, h(3, 'c')],
  },
  {
    name: 'lists, and what strays into them',
    source: '<ol start="3"><li>a<li><p>b</p><ul><li>c</ul></ol><ul><li>d</li><ul><li>e</ul></ul>',
    blocks: [ol(3, 'a', [p('b'), ul('c')]), ul([p('d'), ul('e')])],
  },
  {
    name: 'tasks',
    source: '<ul><li><input type="checkbox" checked> a<li><label><input type="checkbox">b</label></ul>',
    blocks: [
      {
        type: 'list',
        marker: { type: 'bullet' },
        items: [
          { checked: true, blocks: [p('a')] },
          { checked: false, blocks: [p('b')] },
        ],
      },
    ],
  },
  {
    name: 'header cells by where they stand',
    source: '<table><tr><th>a<th>b<tr><th>c<td>d</table>',
    blocks: [{ ...table(['a', 'b']), body: [{ cells: [cell('c', { scope: 'row' }), cell('d')] }] } as DraftBlock],
  },
  {
    name: 'a table whose first row is said to be body',
    source: '<table><thead></thead><tbody><tr><th>a</th></tr></tbody></table>',
    blocks: [{ ...table([]), body: [{ cells: [cell('a', { scope: 'column' })] }] } as DraftBlock],
  },
  {
    name: 'columns by their style',
    source:
      '<table><col style="width: 25%; text-align: center"><col span="2" align="right"><tr><td>a<td>b<td>c</table>',
    blocks: [
      {
        ...table([], ['a', 'b', 'c']),
        columns: [{ align: 'center', width: 0.25 }, { align: 'end' }, { align: 'end' }],
      } as DraftBlock,
    ],
  },
  {
    name: 'spans that reach to the end of their group',
    source: '<table><tr><td rowspan="0">a<td>b<tr><td>c</table>',
    blocks: [
      { ...table([]), body: [{ cells: [cell('a', { rowSpan: 2 }), cell('b')] }, { cells: [cell('c')] }] } as DraftBlock,
    ],
  },
  {
    name: 'figures of pictures',
    source:
      '<figure><a href="x"><picture><source><img src="a.png" alt="b"></picture></a><figcaption><p>c</p><p>d</p></figcaption></figure>',
    blocks: [
      {
        type: 'figure',
        images: [{ type: 'image', source: 'a.png', alternative: 'b' }],
        caption: [text('c', []), { type: 'lineBreak' }, text('d', [])],
      },
    ],
  },
  {
    name: 'figures of tables',
    source: '<figure id="f"><table><tr><td>a</table><figcaption>b</figcaption></figure>',
    blocks: [{ ...table([], ['a']), id: 'f', caption: [text('b', [])] } as DraftBlock],
  },
  {
    name: 'figures of quotes',
    source: '<figure><blockquote>a</blockquote><figcaption>— b</figcaption></figure>',
    blocks: [{ type: 'quote', blocks: [p('a')], attribution: [text('b', [])] }],
  },
  {
    name: 'figures of anything else',
    source: '<figure><p>a</p><figcaption>b</figcaption></figure>',
    blocks: [p('a'), p('b')],
  },
  {
    name: 'quotes and who said them',
    source: '<blockquote><p>a</p><footer>– <cite>b</cite></footer></blockquote>',
    blocks: [{ type: 'quote', blocks: [p('a')], attribution: emphasis('b') }],
  },
  {
    name: 'callouts',
    source: '<aside class="box tip"><header>a</header><p>b</p></aside><aside>c</aside>',
    blocks: [{ type: 'callout', kind: 'tip', title: [text('a', [])], blocks: [p('b')] }, p('c')],
  },
  {
    name: 'code letter for letter',
    source: '<pre>\n<code class="language-js">a &lt;\n  b\n\n</code></pre>',
    blocks: [{ type: 'code', language: 'js', value: 'a <\n  b\n' }],
  },
  { name: 'code in words', source: '<p>a <code>b  c</code>', blocks: [p('a ', code('b c'))] },
  {
    name: 'definitions in groups',
    source: '<dl><div><dt>a</div><div><dt>b<dt>c<dd>d<dd><p>e</div></dl>',
    blocks: [
      {
        type: 'definitionList',
        items: [
          { terms: [[text('a', [])]], definitions: [] },
          { terms: [[text('b', [])], [text('c', [])]], definitions: [[p('d')], [p('e')]] },
        ],
      },
    ],
  },
  {
    name: 'formulas by their TeX',
    source:
      '<p>a <math><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math></p><math display="block"><annotation encoding="application/x-tex"> y </annotation></math>',
    blocks: [p('a ', { type: 'inlineMath', value: 'x' }), { type: 'math', value: 'y' }],
  },
  {
    name: 'languages',
    source: '<p lang="fr">a <span lang="de">b</span>',
    blocks: [p(text('a ', [], 'fr'), text('b', [], 'de'))],
  },
  { name: 'folded details', source: '<details><summary>a</summary>b</details>', blocks: [p('a'), p('b')] },
  { name: 'quotation marks', source: '<p>a <q>b</q>', blocks: [p('a “b”')] },
]

it.each(cases)('reads $name', ({ source, blocks }) => {
  const diagnostics: Diagnostic[] = []
  const sink = (diagnostic: Diagnostic) => diagnostics.push(diagnostic)
  const draft = html.read({ file: 'test.html', text: `<!doctype html><title>Title</title>${source}` }, sink)
  expect(compose(draft, { language: 'en' }, sink).article).toEqual(article(blocks))
  expect(diagnostics.filter(({ code }) => code !== 'html/quotation-marks')).toEqual([])
})

it('reads what the head says', () => {
  const text =
    '<html lang="de"><head><title> A\n b </title><meta name="author" content="C"><meta name="keywords" content="d, e">' +
    '<meta name="description" content="f"><link rel="canonical" href="https://x.yz"></head><body>g</body></html>'
  expect(html.read({ file: 'test.html', text }, () => {}).metadata).toMatchObject({
    title: { value: 'A b', place: { start: { line: 1, column: 23 } } },
    language: { value: 'de' },
    authors: [{ value: { name: 'C' } }],
    keywords: [{ value: 'd' }, { value: 'e' }],
    description: { value: 'f' },
    canonicalUrl: { value: 'https://x.yz' },
  })
})

it.each([
  ['main', '<nav>a</nav><main>b</main><footer>c</footer>'],
  ['the one article', '<nav>a</nav><article>b</article><footer>c</footer>'],
  ['body', 'b'],
])('finds the main content in %s', (_, text) => {
  expect(html.read({ file: 'test.html', text }, () => {}).blocks).toMatchObject([{ content: [{ value: 'b' }] }])
})
