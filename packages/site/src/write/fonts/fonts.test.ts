import { defaultTheme, themeOf } from '@stet/core'
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { hasBrowser, openPage, startBrowser } from '../../../../../tests/browser.ts'
import { articleOf, paragraphOf } from '../../testing/page-of.ts'
import { publication } from '../publication.ts'
import { fontFaces, webFonts } from './web-fonts.ts'

describe('the fonts of a site', () => {
  const found = webFonts(defaultTheme)

  it('are the cuts of the theme’s families, small, with their licences', async () => {
    const { fonts, licences } = await found
    expect(
      fonts
        .map(({ family, weight, isItalic }) => `${family} ${weight}${isItalic ? ' italic' : ''}`)
        .filter((_, index) => index % 2 === 0),
    ).toEqual([
      'Source Serif 4 400',
      'Source Serif 4 400 italic',
      'Source Serif 4 700',
      'Source Sans 3 400',
      'Source Sans 3 600',
      'JetBrains Mono 400',
    ])
    const first = fonts.filter(({ path }) => path.includes('-1.'))
    expect(Math.max(...first.map(({ bytes }) => bytes.length))).toBeLessThan(30_000)
    expect(licences.map(({ path }) => path)).toEqual([
      'fonts/source-serif-4.txt',
      'fonts/source-sans-3.txt',
      'fonts/jetbrains-mono.txt',
    ])
  })

  it('are WOFF 2.0 whose parts are as long as they say', async () => {
    for (const { bytes } of (await found).fonts) {
      const view = new DataView(bytes.buffer, bytes.byteOffset)
      expect(view.getUint32(0)).toBe(0x774f4632)
      expect(view.getUint32(8)).toBe(bytes.length)
      expect(bytes.length % 4).toBe(0)
      const size = view.getUint32(20)
      const content = [0, 1, 2, 3].flatMap(padding => {
        try {
          return [brotliDecompressSync(bytes.subarray(bytes.length - padding - size, bytes.length - padding)).length]
        } catch {
          return []
        }
      })
      expect(content.length).toBeGreaterThan(0)
    }
  })

  it('are none where the family is not installed', async () => {
    const { fonts } = await webFonts(themeOf({ fonts: { text: 'No Such Serif' } }))
    expect(fonts.map(({ family }) => family)).not.toContain('No Such Serif')
    expect(fonts.length).toBeGreaterThan(0)
  })

  it('are the same bytes each time', async () => {
    expect((await webFonts(defaultTheme)).fonts.map(({ path }) => path)).toEqual(
      (await found).fonts.map(({ path }) => path),
    )
  })

  it('are files of the site, which its style names', async () => {
    const entry = {
      slug: 'one',
      article: articleOf(paragraphOf({ type: 'text', value: 'Words.', marks: [] })),
      assets: new Map(),
      downloads: [],
    }
    const files = await publication(
      [entry],
      { name: 'Site', language: 'en', baseUrl: 'https://example.org', fonts: await found },
      () => {},
    )
    const style = new TextDecoder().decode(files.find(({ path }) => path.endsWith('.css'))?.bytes)
    const addresses = [...style.matchAll(/url\("?(fonts\/[^")]*)/g)].map(([, path]) => path)
    expect(addresses).toHaveLength(12)
    const paths = files.map(({ path }) => path)
    expect(addresses.filter(path => !paths.includes(path ?? ''))).toEqual([])
    expect(paths).toContain('fonts/source-serif-4.txt')
    const html = new TextDecoder().decode(files.find(({ path }) => path === 'one/index.html')?.bytes)
    const asked = [...html.matchAll(/<link rel="preload" as="font"[^>]* href="\.\.\/([^"]*)"/g)].map(([, path]) => path)
    expect(asked).toHaveLength(2)
    expect(asked.filter(path => !paths.includes(path ?? ''))).toEqual([])
  })

  it.skipIf(!hasBrowser)('are fonts to a browser (Chromium, installed or from npm)', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stet-fonts-'))
    const browser = await startBrowser()
    try {
      const fonts = (await found).fonts.map((font, index) => ({ ...font, path: `${index}.woff2` }))
      for (const { path, bytes } of fonts) writeFileSync(join(folder, path), bytes)
      writeFileSync(
        join(folder, 'page.html'),
        `<!DOCTYPE html><meta charset="utf-8"><title>x</title><style>${fontFaces(fonts)}</style><p>x`,
      )
      await openPage(browser, pathToFileURL(join(folder, 'page.html')).href, {}, async page => {
        const loaded = await page.evaluate(() =>
          Promise.all([...document.fonts].map(font => font.load().then(({ status }) => status))),
        )
        expect(loaded).toEqual(fonts.map(() => 'loaded'))
      })
    } finally {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
