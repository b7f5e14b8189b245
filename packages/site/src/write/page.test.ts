import type { Article } from '@stet/core'
import { describe, expect, it } from 'vitest'
import { everything, everythingAssets } from '../testing/everything.ts'
import { articleOf, pageOf, paragraphOf } from '../testing/page-of.ts'
import { page } from './page.ts'

const paragraph = paragraphOf({ type: 'text', value: 'Words.', marks: [] })

describe('a page in one file', () => {
  it('says nothing about an article without faults', async () => {
    expect((await pageOf(everything, everythingAssets)).said).toEqual([])
  })

  it('is the same bytes each time', async () => {
    const [one, other] = await Promise.all([pageOf(everything, everythingAssets), pageOf(everything, everythingAssets)])
    expect(one.html).toBe(other.html)
  })

  it('needs no other file, runs nothing and lets nothing be loaded', async () => {
    const { html } = await pageOf(everything, everythingAssets)
    const sources = [...html.matchAll(/<[a-z]+ [^>]*\bsrc="([^"]*)"/g)].map(([, source]) => source)
    expect(sources).toHaveLength(2)
    expect(sources.every(source => source?.startsWith('data:image/'))).toBe(true)
    expect(html).not.toMatch(/<script|<link rel="stylesheet"|@import|\bon[a-z]+="/)
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
    expect(policy.replaceAll(/&(apos|#x27);/g, "'")).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; img-src data:;/,
    )
  })

  it('lists its sections unless told not to', async () => {
    const listed = '<nav class="contents"'
    expect((await pageOf(everything)).html).toContain(listed)
    const bare = await page({ contents: false }).write(everything, new Map(), () => {})
    expect(new TextDecoder().decode(bare)).not.toContain(listed)
    expect(
      (
        await pageOf(
          articleOf({ type: 'heading', level: 1, content: [{ type: 'text', value: 'One', marks: [] }] }, paragraph),
        )
      ).html,
    ).not.toContain(listed)
  })

  it('shows the alternative text of a missing picture', async () => {
    const { html } = await pageOf(everything, everythingAssets)
    expect(html).toContain('data-source="images/lost.png">A picture that nobody has found again.</span>')
  })

  it('gives every picture its size', async () => {
    const { html } = await pageOf(everything, everythingAssets)
    expect(html).toMatch(/<img [^>]*alt="A line that rises from 2021 to 2025\." width="640" height="240"/)
  })

  it('gives headings deeper than six the sixth tag and their level', async () => {
    const deepest = (level: number): Article['sections'] => [
      {
        id: `s${level}`,
        heading: [{ type: 'text', value: `S${level}`, marks: [] }],
        blocks: [],
        sections: level === 7 ? [] : deepest(level + 1),
      },
    ]
    const { html } = await pageOf({ ...articleOf(paragraph), sections: deepest(1) })
    expect(html).toContain('<h6>S5</h6>')
    expect(html).toContain('<h6 aria-level="8">S7</h6>')
  })

  it('says in which language and direction it is written', async () => {
    const article = articleOf(paragraph)
    const { html } = await pageOf({ ...article, metadata: { ...article.metadata, language: 'ar' } })
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toContain('<p id="p-words" dir="ltr">')
  })

  it('says of its own words in which language they are, where the article is in another', async () => {
    const article = articleOf({ type: 'callout', kind: 'tip', blocks: [paragraph] })
    const metadata = { ...article.metadata, language: 'fa', published: '2026-03-04' }
    const { html } = await pageOf({ ...article, metadata })
    expect(html).toContain('<dt lang="en">Published</dt>')
    expect(html).toContain('<time class="published" datetime="2026-03-04" lang="en" dir="ltr">4 March 2026</time>')
    expect(html).toMatch(/<p class="kind" id="[^"]*" lang="en">Tip<\/p>/)
    const german = await pageOf({ ...article, metadata: { ...metadata, language: 'de-AT' } })
    expect(german.html).toContain('<time class="published" datetime="2026-03-04">4. März 2026</time>')
  })

  it('shows faulty TeX as it was written, and says so', async () => {
    const { html, said } = await pageOf(
      articleOf({ type: 'math', value: '\\frac{a' }, paragraphOf({ type: 'inlineMath', value: '}' })),
    )
    expect(html).toContain('<code class="tex tex-block">\\frac{a</code>')
    expect(html).toContain('<code class="tex tex-inline">}</code>')
    expect(said.map(({ code, block }) => [code, block])).toEqual([
      ['site/formula-not-drawn', 'math-frac-a'],
      ['site/formula-not-drawn', expect.stringMatching(/^p/)],
    ])
  })
})
