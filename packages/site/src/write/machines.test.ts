import type { Article } from '@stet/core'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { findAll, lettersOf } from '../read/find.ts'
import { pageTree } from '../read/tree.ts'
import { everything, everythingAssets } from '../testing/everything.ts'
import { articleOf, paragraphOf } from '../testing/page-of.ts'
import type { SiteEntry, SiteOptions } from './options.ts'
import { publication } from './publication.ts'

const options: SiteOptions = { name: 'Reports & Notes', language: 'en', baseUrl: 'https://example.org/reports' }
const short = articleOf(paragraphOf({ type: 'text', value: 'Words with ]]> and <b> in them.', marks: [] }))
const titled = (title: string, more: Partial<Article['metadata']> = {}): Article => ({
  ...short,
  metadata: { ...short.metadata, title, ...more },
})
const entry = (slug: string, article: Article, more: Partial<SiteEntry> = {}): SiteEntry => ({
  slug,
  article,
  assets: new Map(),
  downloads: [],
  ...more,
})

async function siteOf(entries: readonly SiteEntry[], more: Partial<SiteOptions> = {}) {
  const files = await publication(entries, { ...options, ...more }, () => {})
  const paths = files.map(({ path }) => path)
  const text = (path: string) => {
    const found = files.find(file => file.path === path)
    if (!found) throw new Error(`There is no ${path} among ${paths.join(', ')}.`)
    return new TextDecoder('utf-8', { fatal: true }).decode(found.bytes)
  }
  return { paths, text }
}

interface Found {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

/** The elements of an XML text with their own words; it throws where the text is not well-formed. */
function elementsOf(text: string): readonly Found[] {
  const found: Found[] = []
  const open: Found[] = []
  const parser = new SaxesParser()
  parser.on('error', fault => {
    throw fault
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' }
    found.push(element)
    open.push(element)
  })
  parser.on('text', words => {
    const last = open.at(-1)
    if (last) last.text += words
  })
  parser.on('closetag', () => open.pop())
  parser.write(text).close()
  return found
}

const words = (text: string, name: string) =>
  elementsOf(text)
    .filter(element => element.name === name)
    .map(element => element.text)

const pdf = { format: 'pdf', path: 'floods.pdf', size: 92_123, pages: 5, isAccessible: true } as const
const floods = entry('floods', everything, { assets: everythingAssets, downloads: [pdf] })
const hostile = titled('Of ]]> & <script>alert(1)</script> \u0007 tags', { published: '2025-05-05', keywords: ['a&b'] })
const entries = [floods, entry('hostile', hostile), entry('undated', titled('Undated'))]

describe('feeds', () => {
  it.each([
    ['feed.atom', 'id', 'content'],
    ['feed.rss', 'guid', 'content:encoded'],
  ])('%s holds the articles that have days, all their text, under whole addresses', async (path, id, content) => {
    const text = (await siteOf(entries)).text(path)
    expect(words(text, id).filter(each => each !== 'https://example.org/reports/')).toEqual([
      'https://example.org/reports/floods/',
      'https://example.org/reports/hostile/',
    ])
    const [first = '', second = ''] = words(text, content)
    expect(first).toContain('Towns of fewer than 500 people are left out.')
    expect(second).toContain('Words with ]]> and &lt;b> in them.')
    const addresses = [...first.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address]) => address)
    expect(addresses.length).toBeGreaterThan(5)
    expect(addresses.filter(address => !/^(?:https?|mailto):/.test(address ?? ''))).toEqual([])
    expect(first.split('Towns of fewer than 500 people')).toHaveLength(2)
  })

  it('keep the words of titles, without what XML cannot hold', async () => {
    const { text } = await siteOf(entries)
    for (const path of ['feed.atom', 'feed.rss'])
      expect(words(text(path), 'title')).toContain('Of ]]> & <script>alert(1)</script>  tags')
    const { items } = JSON.parse(text('feed.json')) as { items: { title: string; id: string; content_html: string }[] }
    expect(items.map(({ id }) => id)).toEqual([
      'https://example.org/reports/floods/',
      'https://example.org/reports/hostile/',
    ])
    expect(items[1]?.title).toBe(hostile.metadata.title)
  })

  it('say when things happened', async () => {
    const { text } = await siteOf(entries)
    const { published, updated } = everything.metadata
    expect(words(text('feed.atom'), 'published')[0]).toBe(`${published}T00:00:00Z`)
    expect(words(text('feed.atom'), 'updated')[0]).toBe(`${updated ?? published}T00:00:00Z`)
    expect(words(text('feed.rss'), 'pubDate')[1]).toBe('Mon, 05 May 2025 00:00:00 GMT')
  })

  it('are not there where no address is known, nor where no article has a day', async () => {
    expect(
      (await siteOf([floods], { baseUrl: 'example.org' })).paths.filter(path => /feed|sitemap/.test(path)),
    ).toEqual([])
    const { paths, text } = await siteOf([entry('undated', short)])
    expect(paths.filter(path => path.includes('feed'))).toEqual([])
    expect(text('index.html')).not.toContain('feed.')
  })
})

describe('what machines read of an article', () => {
  const dataIn = (html: string) =>
    JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '') as Record<
      string,
      unknown
    >

  it('is JSON-LD with what schema.org asks for', async () => {
    const data = dataIn((await siteOf(entries)).text('floods/index.html'))
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: everything.metadata.title,
      datePublished: everything.metadata.published,
      author: [{ '@type': 'Person', name: 'Amina Okafor' }, {}],
      publisher: { '@type': 'Organization', name: 'Reports & Notes' },
      inLanguage: everything.metadata.language,
    })
    expect(JSON.stringify(data['encoding'])).toContain('https://example.org/reports/floods/floods.pdf')
  })

  it('is never markup', async () => {
    const html = (await siteOf(entries)).text('hostile/index.html')
    expect(dataIn(html)['headline']).toBe(hostile.metadata.title)
    const scripts = findAll(pageTree(html, { file: 'index.html', report: () => {} }), 'script')
    expect(scripts.map(({ children }) => lettersOf(children).includes('alert'))).toEqual([true, false])
    expect(scripts.map(({ attributes }) => attributes.get('type'))).toEqual(['application/ld+json', undefined])
  })

  it('names the other forms, and the page’s own address', async () => {
    const html = (await siteOf(entries)).text('floods/index.html')
    expect(html).toContain('<link rel="alternate" type="text/markdown" href="floods.md">')
    expect(html).toContain('<meta name="citation_pdf_url" content="https://example.org/reports/floods/floods.pdf">')
    expect(html).toContain('<meta property="og:url"')
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">')
    expect(html).toContain('content="https://example.org/reports/floods/images/dot.png"')
  })
})

describe('what machines look for', () => {
  it('is a map of all pages with the days of their last change', async () => {
    const { text, paths } = await siteOf(entries)
    const places = words(text('sitemap.xml'), 'loc')
    expect(places).toHaveLength(paths.filter(path => path.endsWith('index.html')).length)
    expect(places).toContain('https://example.org/reports/floods/')
    expect(places).toContain('https://example.org/reports/authors/j%C3%B6rg-wei%C3%9F/')
    expect(words(text('sitemap.xml'), 'lastmod')).toContain('2025-05-05')
    expect(text('robots.txt')).toContain('Sitemap: https://example.org/reports/sitemap.xml')
  })

  it('is the site as Markdown', async () => {
    const { text } = await siteOf(entries)
    expect(text('llms.txt')).toContain(`](https://example.org/reports/floods/floods.md)`)
    expect(text('floods/floods.md')).toContain(everything.metadata.title)
  })

  it('is an icon and a manifest', async () => {
    const { text } = await siteOf(entries)
    expect(elementsOf(text('icon.svg'))[0]?.name).toBe('svg')
    expect(JSON.parse(text('site.webmanifest'))).toMatchObject({
      name: 'Reports & Notes',
      icons: [{ src: 'icon.svg' }],
    })
    const logo = { format: 'svg' as const, bytes: new TextEncoder().encode('<svg/>'), width: 120, height: 30 }
    const branded = await siteOf(entries, { logo })
    const path = branded.paths.find(each => each.startsWith('logo.')) ?? ''
    expect(branded.text('floods/index.html')).toContain(
      `<img class="logo" src="../${path}" alt="" width="120" height="30">`,
    )
    expect(branded.text('site.webmanifest')).toContain(path)
  })

  it('is a page for what is not there, which finds the site from anywhere', async () => {
    const html = (await siteOf(entries)).text('404.html')
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(html).not.toContain('rel="stylesheet"')
    const addresses = [...html.matchAll(/ href="([^"]*)"/g)].map(([, address]) => address ?? '')
    expect(addresses.filter(address => !address.startsWith('/reports/') && !address.startsWith('#'))).toEqual([])
  })
})

describe('ways through the site', () => {
  const about = (slug: string, published: string, ...keywords: string[]) =>
    entry(slug, titled(slug, { published, keywords }))
  const shelf = [
    about('one', '2021-01-01', 'Water', 'aid'),
    about('two', '2022-01-01', 'water'),
    about('three', '2023-01-01', 'AID', 'rare'),
    about('four', '2024-01-01', 'rare'),
  ]
  const partOf = (html: string, className: string) =>
    new RegExp(`class="${className}".*?</(?:section|nav)>`).exec(html)?.[0] ?? ''
  const linked = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)

  it('lead to the article before and the next', async () => {
    const { text } = await siteOf(shelf)
    expect(linked(partOf(text('two/index.html'), 'neighbours'))).toEqual(['../one/index.html', '../three/index.html'])
    expect(linked(partOf(text('four/index.html'), 'neighbours'))).toEqual(['../three/index.html'])
  })

  it('lead to articles on the same topics, in whatever case', async () => {
    const { text } = await siteOf(shelf)
    expect(linked(partOf(text('one/index.html'), 'related'))).toEqual(['../three/index.html', '../two/index.html'])
    expect(linked(partOf(text('four/index.html'), 'related'))).toEqual(['../three/index.html'])
  })

  it('lead from the index to topics and years', async () => {
    const { text } = await siteOf(shelf)
    const html = text('index.html')
    expect(linked(html)).toContain('topics/water/index.html')
    expect(linked(html)).toContain('years/2021/index.html')
    expect(text('topics/water/index.html')).toContain('../../two/index.html')
  })

  it('keep topics apart whose addresses would be the same, or none', async () => {
    const { paths } = await siteOf([about('one', '2021-01-01', 'C++', 'C#', '🌊', '🔥', 'مياه')])
    const folders = paths.filter(path => path.startsWith('topics/'))
    expect(new Set(folders).size).toBe(5)
    expect(folders).toContain('topics/مياه/index.html')
  })
})
