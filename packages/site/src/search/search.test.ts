import { buildContent } from '@stet/core/project'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, openPage, startBrowser } from '../../../../tests/browser.ts'
import { serve, type Served } from '../../../../tests/served.ts'
import { buildSite } from '../build-site.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

let root: string
let said: readonly unknown[]
const write = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
}
const build = (out: string) =>
  buildSite(
    {
      root,
      content: join(root, 'read'),
      cards: join(root, 'cards'),
      downloads: { pdf: join(root, 'pdf'), docx: join(root, 'docx') },
    },
    join(root, out),
    () => {},
  )

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'stet-search-'))
  write(
    'content/floods/article.md',
    '---\ntitle: Floods & rain\n---\n\nRivers rose.\n\n## Damage\n\nThe <b>walls</b> broke.\n',
  )
  write(
    'content/pluie/article.md',
    '---\ntitle: La pluie\nlanguage: fr\n---\n\nIl pleut &lt;script&gt;alert(1)&lt;/script&gt; zythum.\n',
  )
  write('content/about.md', '---\ntitle: About\n---\n\nRivers, too.\n')
  for (const form of ['pdf', 'docx']) write(`${form}/index.json`, '[]')
  await buildContent(root, join(root, 'read'), () => {})
  said = (await build('web/reports')).diagnostics
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

it('is the same bytes each time', async () => {
  expect(said).toEqual([])
  await build('again')
  const files = readdirSync(join(root, 'again/search.pagefind'), { recursive: true, withFileTypes: true })
  expect(files.length).toBeGreaterThan(5)
  for (const file of files.filter(each => each.isFile())) {
    const path = join(file.parentPath, file.name)
    expect(readFileSync(path).equals(readFileSync(path.replace(join(root, 'again'), join(root, 'web/reports'))))).toBe(
      true,
    )
  }
})

it('loosens the policy of its own page alone', () => {
  const policy = (path: string) =>
    /Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(join(root, 'web/reports', path), 'utf8'))?.[1]
  expect(policy('search.html')).toContain('wasm-unsafe-eval')
  for (const path of ['index.html', 'floods/index.html', 'about/index.html', '404.html'])
    expect(policy(path)).not.toMatch(/wasm|script-src[^;]*'self'|connect-src/)
})

describe.skipIf(!hasBrowser)('in a browser (Chromium, installed or from npm)', () => {
  let browser: Browser
  let served: Served
  beforeAll(async () => {
    served = await serve(join(root, 'web'))
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser.close()
    served.close()
  })

  const found = (page: Page) => page.locator('.search-results > li h2').allInnerTexts()
  const settled = (page: Page) => page.locator('.search-status').filter({ hasText: /./ }).waitFor()

  it('finds articles in every language by keyboard alone, under any path, and leads to them', async () => {
    await openPage(browser, `${served.url}/reports/index.html`, {}, async page => {
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/search.html')
      await page.locator('form.search').waitFor()
      await page.getByRole('searchbox').focus()
      await page.keyboard.insertText('river')
      await settled(page)
      expect(await found(page)).toEqual(['Floods & rain'])
      expect(new URL(page.url()).search).toBe('?q=river')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/reports/floods/index.html')
    })
  })

  it('answers an address, leads to sections, says when nothing is found, and runs nothing of what it finds', async () => {
    await openPage(browser, `${served.url}/reports/search.html?q=walls`, {}, async page => {
      await settled(page)
      expect(await page.locator('.found-sections a').getAttribute('href')).toBe('/reports/floods/index.html#damage')
      await page.getByRole('searchbox').fill('zythum')
      await page.getByRole('link', { name: 'La pluie' }).waitFor()
      expect(await page.locator('.search-results p').first().innerText()).toContain('<script>alert(1)</script>')
      await page.getByRole('searchbox').fill('qqqq')
      await page.getByText('Nothing was found.').waitFor()
    })
  })

  it('has no fault that axe finds, with results and without', async () => {
    await openPage(browser, `${served.url}/reports/search.html?q=rivers`, { bypassCSP: true }, async page => {
      await settled(page)
      await page.addScriptTag({ path: axe })
      const faults = await page.evaluate(async () => {
        const { violations } = await (
          globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } }
        ).axe.run()
        return violations.map(({ id }) => id)
      })
      expect(faults).toEqual([])
    })
  })

  it('says why there is none, on a disk and without scripts', async () => {
    const onDisk = pathToFileURL(join(root, 'web/reports/search.html')).href
    await openPage(browser, onDisk, {}, async page => {
      await page.getByText('Searching works only where the site is served').waitFor()
      expect(await page.locator('form.search').isVisible()).toBe(false)
    })
    await openPage(browser, `${served.url}/reports/search.html`, { javaScriptEnabled: false }, async page => {
      expect(await page.locator('main').innerText()).toContain('Searching needs JavaScript')
      expect(await page.locator('form.search').isVisible()).toBe(false)
    })
  })
})
