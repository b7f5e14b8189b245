import type { Diagnostic } from '@stet/core'
import { HtmlValidate, StaticConfigLoader, type RuleConfig } from 'html-validate'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { everything, everythingAssets } from '../testing/everything.ts'
import { articleOf, paragraphOf } from '../testing/page-of.ts'
import type { OutputFile, SiteEntry, SiteOptions } from './options.ts'
import { publication } from './publication.ts'

const short = articleOf(paragraphOf({ type: 'text', value: 'A first paragraph. '.repeat(20), marks: [] }))
const dated = (published: string) => ({
  ...short,
  metadata: { ...short.metadata, title: `Of ${published}`, published },
})

const entry = (slug: string, more: Partial<SiteEntry> = {}): SiteEntry => ({
  slug,
  article: short,
  assets: new Map(),
  downloads: [],
  ...more,
})

const entries: readonly SiteEntry[] = [
  entry('undated'),
  entry('old', { article: dated('2020-02-29') }),
  entry('all of it', {
    article: everything,
    assets: everythingAssets,
    downloads: [
      { format: 'pdf', path: 'all of it.pdf', size: 92_123, pages: 5 },
      { format: 'docx', path: 'all of it.docx', size: 1_310_022 },
    ],
  }),
]
const options: SiteOptions = { name: 'Reports & Notes', language: 'en', baseUrl: 'https://example.org/reports' }

async function siteOf(of: readonly SiteEntry[], more: Partial<SiteOptions> = {}) {
  const said: Diagnostic[] = []
  const files = await publication(of, { ...options, ...more }, diagnostic => said.push(diagnostic))
  const text = (path: string) => new TextDecoder().decode(files.find(file => file.path === path)?.bytes)
  return { files, text, said }
}

describe('a site', () => {
  it('is an index, a style, lists, feeds, and a page, its pictures and other forms for each article', async () => {
    const { files, said } = await siteOf(entries)
    expect(said).toEqual([])
    expect(files.map(({ path }) => path.replace(/\.[0-9a-f]{10}\./, '.#.'))).toEqual([
      'index.html',
      '404.html',
      'style.#.css',
      'icon.svg',
      'site.webmanifest',
      'topics/floods/index.html',
      'topics/public-money-local/index.html',
      'authors/amina-okafor/index.html',
      'authors/jörg-weiß/index.html',
      'years/2026/index.html',
      'years/2020/index.html',
      'years/undated/index.html',
      'feed.atom',
      'feed.rss',
      'feed.json',
      'sitemap.xml',
      'robots.txt',
      'llms.txt',
      'all of it/index.html',
      ...['epub', 'md', 'bib', 'ris', 'csl.json'].map(extension => `all of it/all of it.${extension}`),
      'all of it/images/river.svg',
      'all of it/images/dot.png',
      'old/index.html',
      ...['epub', 'md', 'bib', 'ris', 'csl.json'].map(extension => `old/old.${extension}`),
      'undated/index.html',
      ...['epub', 'md', 'bib', 'ris', 'csl.json'].map(extension => `undated/undated.${extension}`),
    ])
  })

  it('is the same bytes each time, in whatever order its articles come', async () => {
    const bytesOf = ({ files }: { files: readonly OutputFile[] }) =>
      files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('base64')])
    expect(bytesOf(await siteOf(entries.toReversed()))).toEqual(bytesOf(await siteOf(entries)))
  })

  it('lists the newest article first, those without a day last', async () => {
    const { text } = await siteOf(entries)
    const links = [...text('index.html').matchAll(/<h2><a href="([^"]*)">/g)].map(([, href]) => href)
    expect(links).toEqual(['all%20of%20it/index.html', 'old/index.html', 'undated/index.html'])
  })

  it('links only to its own files, to ids that are there, and to whole addresses', async () => {
    const { files, text } = await siteOf(entries)
    const paths = new Set([...files.map(({ path }) => path), 'all of it/all of it.pdf', 'all of it/all of it.docx'])
    let checked = 0
    for (const { path } of files.filter(file => file.path.endsWith('.html'))) {
      const html = text(path)
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id)
      const addresses = [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address = '']) => address)
      const within = addresses
        .filter(address => address.startsWith('#'))
        .map(address => decodeURIComponent(address.slice(1)))
      const files = addresses
        .filter(address => !/^(?:#|https?:)/.test(address))
        .map(address => new URL(address, `https://example.org/reports/${path}`).pathname)
        .map(address => decodeURIComponent(address).replace('/reports/', ''))
      expect(within.filter(id => !ids.includes(id))).toEqual([])
      expect(files.filter(file => !paths.has(file))).toEqual([])
      expect(new Set(ids).size).toBe(ids.length)
      checked += addresses.length
    }
    expect(checked).toBeGreaterThan(40)
  })

  it('says what a download is before it is loaded', async () => {
    const html = (await siteOf(entries)).text('all of it/index.html')
    expect(html).toContain('href="all%20of%20it.pdf" download type="application/pdf"')
    const words = html.replaceAll(/<[^>]*>/g, '')
    expect(words).toContain('PDF, 92 kB, 5 pages')
    expect(words).toContain('Word document, 1.3 MB')
  })

  it('says where its pages stand, if it knows', async () => {
    const html = (await siteOf(entries)).text('old/index.html')
    expect(html).toContain('<link rel="canonical" href="https://example.org/reports/old/">')
    const { text, said } = await siteOf(entries, { baseUrl: 'example.org' })
    expect(text('old/index.html')).not.toContain('rel="canonical"')
    expect(said).toMatchObject([{ code: 'site/base-url-unusable', severity: 'warning' }])
  })

  it('leaves out an article whose folder is taken, and says so', async () => {
    const { files, said } = await siteOf([entry('one'), entry('One', { article: dated('2021-01-01') })])
    expect(files.filter(({ path }) => /one/i.test(path) && path.endsWith('index.html'))).toHaveLength(1)
    expect(said).toMatchObject([{ code: 'site/slug-taken', severity: 'error' }])
  })

  it('may be empty', async () => {
    expect((await siteOf([])).text('index.html')).toContain('Nothing has been published yet.')
  })

  it.each(['', '..', 'a/b', 'a\\b', 'index.html', 'robots.txt', 'feed.rss'])(
    'refuses to write into the folder %j',
    async slug => {
      await expect(siteOf([entry(slug)])).rejects.toThrow('cannot be the name of a folder')
    },
  )

  it('keeps pictures with strange names in its own folder', async () => {
    const sources = [
      '../secret.png',
      '/etc/x.png',
      'https://example.org/y.png',
      'c:\\z.png',
      '.hidden.png',
      'index.html',
    ]
    const article = articleOf({
      type: 'figure',
      images: sources.map(source => ({ type: 'image', source, alternative: 'x' })),
    })
    const asset = { format: 'png' as const, bytes: Uint8Array.of(1), width: 1, height: 1 }
    const { files } = await siteOf([entry('one', { article, assets: new Map(sources.map(source => [source, asset])) })])
    expect(files.map(({ path }) => path).filter(path => /pictures|\.png/.test(path))).toEqual([
      expect.stringMatching(/^one\/pictures\/[0-9a-f]{10}\.png$/),
    ])
  })

  it('weighs at most 25 kB a page, compressed, its style included', async () => {
    const { files } = await siteOf(entries)
    const weight = (test: RegExp) =>
      Math.max(...files.filter(({ path }) => test.test(path)).map(({ bytes }) => gzipSync(bytes).length))
    expect(weight(/\.html$/) + weight(/\.css$/)).toBeLessThan(25_000)
  })

  it('is valid HTML', async () => {
    const rules = {
      // Ids come from the words of articles in any script (HTML Standard, 3.2.6: anything but white space).
      'valid-id': ['error', { relaxed: true }],
      // The widths of columns are the article's own.
      'no-inline-style': 'off',
    } satisfies RuleConfig
    const validator = new HtmlValidate(
      new StaticConfigLoader({ extends: ['html-validate:recommended'], rules: { ...rules } }),
    )
    const { files, text } = await siteOf(entries)
    for (const { path } of files.filter(file => file.path.endsWith('.html'))) {
      const report = await validator.validateString(text(path), path)
      expect(
        report.results.flatMap(result => result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
      ).toEqual([])
    }
  })
})
