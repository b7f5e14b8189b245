import type { Article, Assets } from '@stet/core'
import { arbitraryArticle } from '@stet/core/testing'
import * as check from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { everything, everythingAssets } from '../../testing/everything.ts'
import { articleOf, paragraphOf } from '../../testing/page-of.ts'
import { publication } from '../publication.ts'

async function bookOf(article: Article, assets: Assets = new Map(), baseUrl?: string) {
  const entry = { slug: 'floods', article, assets, downloads: [] }
  const options = { name: 'Reports', language: 'en', ...(baseUrl === undefined ? {} : { baseUrl }) }
  const files = await publication([entry], options, () => {})
  const bytes = files.find(({ path }) => path === 'floods/floods.epub')?.bytes ?? new Uint8Array()
  const parts = unzipSync(bytes)
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array())
  return { bytes, names: Object.keys(parts), text }
}

/** Throws where the text is not well-formed XML with namespaces; its ids and the ids that it leads to otherwise. */
function idsIn(text: string) {
  const ids: string[] = []
  const targets: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', fault => {
    throw fault
  })
  parser.on('opentag', ({ attributes }) => {
    const { id, href } = attributes
    if (id) ids.push(id.value)
    if (href?.value.startsWith('#')) targets.push(decodeURIComponent(href.value.slice(1)))
  })
  parser.write(text).close()
  return { ids, targets }
}

describe('a book', () => {
  it('begins with its type, unpacked, and holds all that it names', async () => {
    const { bytes, names, text } = await bookOf(everything, everythingAssets)
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip')
    const named = [...text('EPUB/package.opf').matchAll(/<item [^>]*href="([^"]*)"/g)].map(
      ([, href = '']) => `EPUB/${href}`,
    )
    expect(names.toSorted()).toEqual(['META-INF/container.xml', 'mimetype', 'EPUB/package.opf', ...named].toSorted())
    expect(names).toContain('EPUB/images/river.svg')
  })

  it('is the same bytes each time', async () => {
    const [one, other] = [await bookOf(everything, everythingAssets), await bookOf(everything, everythingAssets)]
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
  })

  it('has the text and the notes once, and nothing that only a page needs', async () => {
    const text = (await bookOf(everything, everythingAssets)).text('EPUB/text.xhtml')
    expect(text.split('Towns of fewer than 500 people')).toHaveLength(2)
    expect(text).not.toMatch(/side-note|tabindex|class="contents"|class="anchor"|<script/)
    expect(text).toContain('<math xmlns="http://www.w3.org/1998/Math/MathML"')
  })

  it('leads only to places within it and to whole addresses', async () => {
    const article = articleOf(
      paragraphOf({
        type: 'link',
        target: '../other/index.html',
        content: [{ type: 'text', value: 'another', marks: [] }],
      }),
    )
    expect((await bookOf(article)).text('EPUB/text.xhtml')).toMatch(/<p[^>]*>another<\/p>/)
    const known = await bookOf(article, new Map(), 'https://example.org/reports')
    expect(known.text('EPUB/text.xhtml')).toContain('href="https://example.org/reports/other/index.html"')
    expect(known.text('EPUB/package.opf')).toContain('>https://example.org/reports/floods/</dc:identifier>')
  })

  it('takes links as they are written where they are no sound addresses', async () => {
    const words = [{ type: 'text', value: 'words', marks: [] }] as const
    const linked = ['#%zz', 'https://[', 'x:y'].map(
      url => ({ type: 'link', target: { type: 'external', url }, content: words }) as const,
    )
    const article = { ...articleOf(), blocks: [{ type: 'paragraph', id: 'p', content: linked }] } as const
    expect((await bookOf(article)).text('EPUB/text.xhtml').split('words')).toHaveLength(4)
  })

  it('turns its pages as its language does', async () => {
    const article = { ...everything, metadata: { ...everything.metadata, language: 'ar' } }
    expect((await bookOf(article)).text('EPUB/package.opf')).toContain('<spine page-progression-direction="rtl">')
  })

  it('is well-formed, and its ways lead somewhere, whatever the article', async () => {
    await check.assert(
      check.asyncProperty(arbitraryArticle, async article => {
        const { text } = await bookOf(article)
        const { ids, targets } = idsIn(text('EPUB/text.xhtml'))
        expect(new Set(ids).size).toBe(ids.length)
        expect(targets.filter(target => !ids.includes(target))).toEqual([])
        idsIn(text('EPUB/package.opf'))
        idsIn(text('EPUB/nav.xhtml'))
      }),
      { numRuns: 60 },
    )
  })
})
