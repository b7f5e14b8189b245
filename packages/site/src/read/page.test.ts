import { compose, type Article, type Assets, type Diagnostic } from '@stet/core'
import { describe, expect, it } from 'vitest'
import { everything, everythingAssets } from '../testing/everything.ts'
import { page } from '../write/page.ts'
import { publication } from '../write/publication.ts'
import { readPage } from './page.ts'

/** The article that is read from a page, and all that was said meanwhile. */
function reread(html: string): { readonly article: Article; readonly said: readonly Diagnostic[] } {
  const said: Diagnostic[] = []
  const draft = readPage(html, 'index.html', diagnostic => said.push(diagnostic))
  return { article: compose(draft, { language: 'en' }, diagnostic => said.push(diagnostic)).article, said }
}

const htmlOf = async (article: Article, assets: Assets): Promise<string> =>
  new TextDecoder().decode(await page().write(article, assets, () => {}))

describe('reading a page back', () => {
  it('gives the article that was written, from one file', async () => {
    const { article, said } = reread(await htmlOf(everything, everythingAssets))
    expect(article).toEqual(everything)
    expect(said).toEqual([])
  })

  it('gives the article that was written, from a site', async () => {
    const entry = { slug: 'all', article: everything, assets: everythingAssets, downloads: [] }
    const options = { name: 'Reports', language: 'de', baseUrl: 'https://example.org/' }
    const files = await publication([entry], options, () => {})
    const { article, said } = reread(
      new TextDecoder().decode(files.find(({ path }) => path === 'all/index.html')?.bytes),
    )
    expect(article).toEqual(everything)
    expect(said).toEqual([])
  })
})
