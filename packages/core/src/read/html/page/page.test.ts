import { describe, expect, it } from 'vitest'
import { account } from '../../../account/index.ts'
import { compose } from '../../../compose/index.ts'
import type { Diagnostic } from '../../../diagnostic/index.ts'
import { walkArticle, plainTextOf } from '../../../model/index.ts'
import { html } from '../index.ts'

function read(text: string) {
  const said: Diagnostic[] = []
  const sink = (diagnostic: Diagnostic) => said.push(diagnostic)
  const file = 'page.html'
  const draft = html.read({ file, text }, sink)
  const { article } = compose(draft, { language: 'en' }, sink)
  return { draft, article, said, accounted: account({ file, text }, draft, article, said) }
}

const sentence =
  'The river rose in March, and the lower fields stood under water until the middle of May, as they do each year.'
const paragraphs = Array.from({ length: 8 }, (_, index) => `<p>${index + 1}, ${sentence}</p>`)
const article = `<article><h1>The river rose</h1><p class="byline">By Jane Doe</p>${paragraphs.join('\n')}</article>`

const page = `<!doctype html><html lang="en-GB"><head><title>The river rose | The Valley Post</title>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Valley Post"},
{"@type":"NewsArticle","headline":"The river rose","datePublished":"2024-05-20T23:30:00-04:00","dateModified":"2024-05-21","keywords":"rivers, floods"}]}</script>
<meta property="og:url" content="https://post.example/river"><meta property="og:description" content="Fields under water.">
</head><body>
<header class="masthead"><a href="/">The Valley Post</a></header>
<nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport &amp; play</a></li></ul></nav>
<div id="cookie-notice">We use cookies. <button>Accept</button></div>
<main>${article}
<div class="share-buttons"><a href="#">Share on Something</a></div></main>
<aside class="related"><h2>More stories</h2><ul><li><a href="/a">The bridge is closed</a></li></ul></aside>
<footer>© The Valley Post</footer><script>track("x")</script></body></html>`

describe('a saved page', () => {
  const { article: found, said, accounted } = read(page)

  it('gives its article and nothing else', () => {
    expect([...walkArticle(found)].map(plainTextOf)).toEqual(paragraphs.map(each => each.replaceAll(/<[^>]+>/g, '')))
  })

  it('gives its metadata', () => {
    expect(found.metadata).toEqual({
      title: 'The river rose',
      authors: [{ name: 'Jane Doe' }],
      language: 'en-GB',
      published: '2024-05-20',
      updated: '2024-05-21',
      description: 'Fields under water.',
      keywords: ['rivers', 'floods'],
      canonicalUrl: 'https://post.example/river',
    })
  })

  it('says what stayed out, and why', () => {
    expect(said.map(({ message }) => message)).toEqual([
      'Left out of the article: the page’s head, “The Valley Post”.',
      'Left out of the article: navigation, “News Sport & play”.',
      'Left out of the article: a cookie notice, “We use cookies. Accept”.',
      'Left out of the article: the byline, “By Jane Doe”.',
      'Left out of the article: share buttons, “Share on Something”.',
      'Left out of the article: links to other articles, “More stories The bridge is closed”.',
      'Left out of the article: the page’s foot, “© The Valley Post”.',
    ])
  })

  it('is accounted for', () => {
    expect(accounted).toMatchObject({ lost: 0, diagnostics: [] })
    expect(accounted.removed).toBeGreaterThan(80)
  })
})

describe('what is no page around an article is kept whole', () => {
  it.each([
    ['a piece of HTML', `<nav>Menu</nav>${article}`, 'Menu'],
    [
      'a document without a site',
      `<html><body><div class="sidebar">Aside</div>${paragraphs.join('')}</body></html>`,
      'Aside',
    ],
    [
      'what Word saved',
      `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><script></script><div class="sidebar">Aside</div>${paragraphs.join('')}</body></html>`,
      'Aside',
    ],
    [
      'what a converter made',
      `<html><head><meta name="generator" content="pandoc"></head><body><nav>Contents</nav>${paragraphs.join('')}</body></html>`,
      'Contents',
    ],
  ])('%s', (_, text, words) => {
    const { article: found, accounted } = read(text)
    expect(accounted).toMatchObject({ lost: 0, diagnostics: [] })
    if (words === 'Menu') return
    expect([...walkArticle(found)].map(plainTextOf)[0]).toBe(words)
  })
})
