import { describe, expect, it } from 'vitest'
import { account } from '../../../account/index.ts'
import { compose } from '../../../compose/index.ts'
import type { Diagnostic } from '../../../diagnostic/index.ts'
import { markdown } from '../../markdown/index.ts'
import { html } from '../index.ts'

/** What a page becomes, as the Markdown that says the same, and what was said of it. */
function read(source: string) {
  const said: Diagnostic[] = []
  const text = `<!doctype html><title>T</title>${source}`
  const file = 'page.html'
  const draft = html.read({ file, text }, diagnostic => said.push(diagnostic))
  const { article } = compose(draft, { language: 'en' }, diagnostic => said.push(diagnostic))
  return { article, accounted: account({ file, text }, draft, article, said) }
}

const written = (source: string) =>
  compose(
    markdown.read({ file: 'page.md', text: `---\ntitle: T\n---\n${source}` }, () => {}),
    { language: 'en' },
    () => {},
  ).article

interface Case {
  readonly name: string
  readonly source: string
  readonly means: string
}

const cases: Readonly<Record<string, readonly Case[]>> = {
  'loaded-late pictures': [
    { name: 'data-src', source: '<p><img src="spacer.gif" data-src="a.jpg" alt="x"></p>', means: '![x](a.jpg)' },
    {
      name: 'the largest of a srcset',
      source: '<p><img srcset="a.jpg 100w, b.jpg 900w" alt="x"></p>',
      means: '![x](b.jpg)',
    },
    {
      name: 'noscript behind a placeholder',
      source:
        '<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""><noscript><img src="a.jpg" alt="x"></noscript></p>',
      means: '![x](a.jpg)',
    },
    {
      name: 'a source beside it',
      source: '<picture><source srcset="a.webp 1x, b.webp 2x"><img alt="x"></picture>',
      means: '![x](b.webp)',
    },
    {
      name: 'a file that is named stays',
      source: '<p><img src="a.jpg" data-src="b.jpg" alt="x"></p>',
      means: '![x](a.jpg)',
    },
    { name: 'no file at all', source: '<p>a<img alt="x"></p>', means: 'a' },
  ],
  'marks by style': [
    {
      name: 'spans',
      source:
        '<p><span style="font-weight:700">a</span> <span style="font-style: italic; color: red">b</span> <span style="text-decoration:line-through">c</span> x<span style="vertical-align:super">2</span></p>',
      means: '**a** _b_ ~~c~~ x<sup>2</sup>',
    },
    {
      name: 'the wrapper of Google Docs',
      source:
        '<b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">a </span><span style="font-weight:700">b</span></p></b>',
      means: 'a **b**',
    },
    { name: 'bold headings', source: '<p>x</p><h2><span style="font-weight:700">a</span></h2>', means: 'x\n\n## a' },
  ],
  'lists of Word': [
    {
      name: 'nested, with markers as text',
      source:
        "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>a</p>" +
        "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>b</p>" +
        "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span>c</p>" +
        "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>d</p><p class=MsoNormal>e<o:p>&nbsp;</o:p></p>",
      means: '- a\n  1. b\n  2. c\n- d\n\ne',
    },
    { name: 'quotes', source: '<p class=MsoQuote>a</p>', means: '> a' },
  ],
  'tables for layout': [
    { name: 'one cell', source: '<table><tr><td><p>a</p><p>b</p></table>', means: 'a\n\nb' },
    { name: 'by role', source: '<table role="presentation"><tr><td>a<td>b</table>', means: 'a\n\nb' },
    {
      name: 'around a table of data',
      source: '<table><tr><td><h2>h</h2><td><table><tr><th>a<tr><td>b</table></table>',
      means: '## h\n\n| a |\n| --- |\n| b |',
    },
    {
      name: 'data stays',
      source: '<table><tr><td>a<td>b<tr><td>c<td>d</table>',
      means: '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
    },
  ],
  'paragraphs by line breaks': [
    {
      name: 'in a paragraph',
      source: '<p id="i">a<br><br>b<br>c<br> <br>d</p>',
      means: '<p id="i">a</p>\n\nb\\\nc\n\nd',
    },
    { name: 'loose', source: '<div>a <b>b</b><br><br>c<br></div><br>', means: 'a **b**\n\nc' },
    { name: 'one break stays', source: '<p>a<br>b</p>', means: 'a\\\nb' },
  ],
  'faked lists': [
    { name: 'bullets', source: '<p>• a</p><p>•&nbsp;<b>b</b> c</p>', means: '- a\n- **b** c' },
    { name: 'numbers in lines', source: '<p>1. a<br>2. b</p><p>3. c</p>', means: '1. a\n2. b\n3. c' },
    { name: 'a marker in a mark', source: '<p><b>2) </b>a</p><p><b>3) </b>b</p>', means: '2. a\n3. b' },
    { name: 'a lone line stays', source: '<p>• a</p><p>b</p>', means: '• a\n\nb' },
    { name: 'numbers that do not count on stay', source: '<p>1. a</p><p>7. b</p>', means: '1\\. a\n\n7\\. b' },
    { name: 'dialogue stays', source: '<p>– “a”</p><p>– “b”</p>', means: '– “a”\n\n– “b”' },
  ],
  'headings by look': [
    {
      name: 'bold alone',
      source: '<p><b>One</b></p><p>a b c</p><p>a</p><p><strong><span>Two</span></strong></p><p>d</p>',
      means: '## One\n\na b c\n\na\n\n## Two\n\nd',
    },
    {
      name: 'not beside real headings',
      source: '<h2>h</h2><p><b>One</b></p><p>a</p><p><b>Two</b></p><p>b</p>',
      means: '## h\n\n**One**\n\na\n\n**Two**\n\nb',
    },
    { name: 'not one alone', source: '<p><b>One</b></p><p>a</p><p>b</p>', means: '**One**\n\na\n\nb' },
    {
      name: 'not sentences',
      source: '<p><b>One.</b></p><p>a</p><p><b>Two.</b></p><p>b</p>',
      means: '**One.**\n\na\n\n**Two.**\n\nb',
    },
  ],
  captions: [
    {
      name: 'in a box',
      source: '<div class="wp-caption"><img src="a.png" alt="x"><p class="wp-caption-text">c</p></div>',
      means: '![x](a.png "c")',
    },
    { name: 'of Word', source: '<p><img src="a.png" alt="x"></p><p class=MsoCaption>c</p>', means: '![x](a.png "c")' },
    {
      name: 'deeper in a figure',
      source: '<figure><div><img src="a.png" alt="x"><figcaption>c</figcaption></div></figure>',
      means: '![x](a.png "c")',
    },
    { name: 'not without a picture', source: '<p>a</p><p class="caption">c</p>', means: 'a\n\nc' },
  ],
  footnotes: [
    {
      name: 'of Markdown’s converters',
      source:
        '<p>a<sup id="fnref:1"><a href="#fn:1">1</a></sup> b</p><div class="footnotes"><hr><ol><li id="fn:1"><p>n <a href="#fnref:1">↩</a></p></li></ol></div>',
      means: 'a[^1] b\n\n[^1]: n',
    },
    {
      name: 'of Word',
      source:
        '<p>a<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a></p><div><hr><div id="ftn1"><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> n</p></div></div>',
      means: 'a[^1]\n\n[^1]: n',
    },
    {
      name: 'that are referred to twice',
      source: '<p>a<sup><a href="#n1">1</a></sup> b<sup><a href="#n1">1</a></sup></p><p id="n1">1. n</p>',
      means: 'a[^1] b[^1]\n\n[^1]: n',
    },
    {
      name: 'links to numbers stay',
      source: '<p>See <a href="#s2">2</a></p><p id="s2">b</p>',
      means: 'See [2](#s2)\n\n<p id="s2">b</p>',
    },
  ],
  formulas: [
    {
      name: 'MathML without TeX',
      source:
        '<p>x <math><mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><msqrt><msup><mi>b</mi><mn>2</mn></msup></msqrt></mfrac></math></p>',
      means: 'x $\\frac{a + 1}{\\sqrt{b^{2}}}$',
    },
    {
      name: 'of KaTeX',
      source:
        '<p>x <span class="katex"><span class="katex-mathml"><math><semantics><mi>y</mi><annotation encoding="application/x-tex">y</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">y</span></span></p>',
      means: 'x $y$',
    },
  ],
  links: [
    { name: 'to programs', source: '<p><a href="javascript:go()">a</a> <a href="#">b</a></p>', means: 'a b' },
    {
      name: 'from the page’s own address',
      source:
        '<link rel="canonical" href="https://x.yz/d/e"><p><a href="/a">a</a> <a href="b">b</a> <a href="#gone">c</a> <img src="/i.png" alt="i"> <img src="i.png" alt="j"></p>',
      means:
        '[a](https://x.yz/a) [b](https://x.yz/d/b) [c](https://x.yz/d/e#gone) ![i](https://x.yz/i.png) ![j](i.png)',
    },
    { name: 'that show nothing', source: '<p>a<a href="https://x.yz"> </a>b</p>', means: 'a b' },
    {
      name: 'to names in lines',
      source: '<p><a href="#n">a</a></p><ul><li><a name="n"></a>b</li></ul>',
      means: '[a](#n)\n\n- <p id="n">b</p>',
    },
  ],
  'what cannot be printed': [
    {
      name: 'videos become links',
      source:
        '<p>a</p><iframe src="//v.yz/1?x=2" title="A film"></iframe><video><source src="https://v.yz/2.mp4">no</video>',
      means: 'a\n\n[A film](https://v.yz/1?x=2)\n\n[v.yz/2.mp4](https://v.yz/2.mp4)',
    },
    { name: 'controls go', source: '<p>a <button>Press</button></p><select><option>b</select>', means: 'a' },
  ],
}

describe.each(Object.entries(cases))('%s', (_, members) => {
  it.each(members)('$name', ({ source, means }) => {
    const expected = written(means)
    const { article, accounted } = read(source)
    expect({ ...article, metadata: {} }).toEqual({ ...expected, metadata: {} })
    expect(accounted).toMatchObject({ lost: 0, diagnostics: [] })
  })
})
