import {
  assert,
  array,
  boolean,
  constantFrom,
  oneof,
  property,
  record,
  string,
  tuple,
  type Arbitrary,
} from 'fast-check'
import { describe, expect, it } from 'vitest'
import { account } from '../../account/index.ts'
import { compose } from '../../compose/index.ts'
import type { Diagnostic } from '../../diagnostic/index.ts'
import { runs } from '../../testing/wreck-arbitrary.ts'
import { html } from './index.ts'

function read(text: string) {
  const said: Diagnostic[] = []
  const sink = (diagnostic: Diagnostic) => said.push(diagnostic)
  const file = 'page.html'
  const draft = html.read({ file, text }, sink)
  const { article } = compose(draft, { language: 'en' }, sink)
  return { article, said, accounted: account({ file, text }, draft, article, said) }
}

const words = constantFrom(
  'one',
  'two &amp; three',
  '• four',
  '1. five',
  '2) six',
  '<b>seven</b>',
  'a&nbsp;b',
  '&lt;',
  '<br>',
  '<br><br>',
  '.',
)
const names = constantFrom(
  ...'p div span b i a ul ol li table tr td th h1 h2 h6 figure figcaption img blockquote pre code sup section article main nav header footer aside form button dl dt dd noscript math mi msup picture iframe svg script center q'.split(
    ' ',
  ),
)
const attributes = constantFrom(
  '',
  ' id="n1"',
  ' href="#n1"',
  ' href="/x"',
  ' href="javascript:x"',
  ' class="wp-caption"',
  ' class="caption"',
  ' class="share"',
  ' class="footnotes"',
  ' style="font-weight:bold"',
  ' style="mso-list:l0 level2"',
  ' style="mso-list:Ignore"',
  ' style="display:none"',
  ' hidden',
  ' src="a.png"',
  ' data-src="b.jpg"',
  ' role="presentation"',
  ' colspan="2"',
)
const piece: Arbitrary<string> = oneof(
  { weight: 3, arbitrary: words },
  { weight: 4, arbitrary: tuple(names, attributes).map(([name, given]) => `<${name}${given}>`) },
  { weight: 3, arbitrary: names.map(name => `</${name}>`) },
)
const body = array(piece, { maxLength: 40 }).map(pieces => pieces.join(''))
const page = record({ body, isPage: boolean() }).map(({ body: inner, isPage }) =>
  isPage ? `<html><head><title>One</title></head><body><nav>Menu</nav>${inner}</body></html>` : inner,
)

describe('whatever comes in', () => {
  it('bytes of any kind are read without an exception', () => {
    assert(
      property(string({ maxLength: 200, unit: 'binary' }), text => void read(text)),
      { numRuns: runs / 10 },
    )
  })

  it(
    'tags in any order are read without an exception, and every character that they show is accounted for',
    { timeout: 300_000 },
    () => {
      assert(
        property(page, text => {
          expect(read(text).accounted).toMatchObject({ lost: 0, diagnostics: [] })
        }),
        { numRuns: runs / 10 },
      )
    },
  )
})

describe('what is shown is accounted for', () => {
  const framed = (inner: string) => `<html><head><title>One</title></head><body><nav>Menu</nav>${inner}</body></html>`
  it.each([
    ['a control in a formula', '<math><button>a&nbsp;b'],
    ['a formula in a control', '<button><math>one'],
    ['quotation marks in a formula', '<math><q>&lt;'],
    ['a formula in code', '<pre><math>• four'],
    ['a formula in code in a heading', '<h1><pre><math>one'],
    ['a title that is hidden', framed('<h1><p hidden>two &amp; threea&nbsp;b<sup>a&nbsp;b')],
    ['a formula in a drawing', '<svg><math>two &amp; three'],
    ['a formula for browsers without programs', '<br><br><noscript><math>.'],
    ['a program in code', '<pre>one<script><b>'],
    ['a main part that is hidden', '<main hidden>&lt;&lt;'],
    ['an article in what is hidden', '<div hidden><article><q>two &amp; three'],
    ['quotation marks for browsers without programs', '&lt;<noscript><q><br>'],
    ['a text with a stray tag in it', framed('• four<br>• four</msup>a&nbsp;b')],
    ['a title on two lines', framed('<h1>• fourtwo &amp; three<br>a&nbsp;b')],
    ['a title with a block in it', framed('<h1>two &amp; three<nav>two &amp; three')],
    ['a title with a mark in a word', framed('<h1>1. fivetwo &amp; three2) six<i>one')],
    [
      'a title around a frame',
      framed(
        '<h1 style="display:none">1. five</tr><iframe class="wp-caption"><iframe style="display:none"><figcaption><msup hidden>',
      ),
    ],
  ])('%s', (_, text) => {
    expect(read(text).accounted).toMatchObject({ lost: 0, diagnostics: [] })
  })
})

describe('what is large or deep', () => {
  const cases: readonly (readonly [name: string, text: string])[] = [
    ['elements in one another', '<div>'.repeat(20_000)],
    ['tables in one another', `<table><tr><td>${'<table><tr><td>'.repeat(5000)}x`],
    ['less-than signs', `<p>${'<'.repeat(300_000)}`],
    ['ampersands', `<p>${'&'.repeat(300_000)}`],
    ['spaces', `<p>a${' '.repeat(300_000)}b`],
    ['line breaks', `<html><nav></nav>${'a<br>'.repeat(10_000)}`],
    ['bullets', '<p>• a</p>'.repeat(5000)],
    ['a srcset of many', `<img alt="x" srcset="${'a '.repeat(50_000)}">`],
    ['a picture in its page', `<nav></nav><p>a</p><img alt="x" src="data:image/png;base64,${'A'.repeat(5_000_000)}">`],
    ['marks across paragraphs', `<html><nav></nav>${'<a><b><p>'.repeat(300)}x`],
  ]
  it.each(cases)('%s', { timeout: 60_000 }, (_, text) => {
    expect(read(text).accounted).toMatchObject({ lost: 0, diagnostics: [] })
  })

  it.each(['', '<html><body></body></html>', '<body> </body>'])('nothing: %j', text => {
    const { article, accounted } = read(text)
    expect(article.blocks).toEqual([])
    expect(accounted.characters).toBe(0)
  })
})
