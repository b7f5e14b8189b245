import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, openPage, startBrowser } from '../../../../tests/browser.ts'
import { everything } from '../testing/everything.ts'
import { siteFolder, type SiteFolder } from '../testing/site-folder.ts'

const desktop = { viewport: { width: 1280, height: 900 } }
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
}

/** Serves a folder below a path. */
function serverOf(folder: string, below: string) {
  return createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').replace(below, ''))
    readFile(join(folder, path)).then(
      bytes => response.writeHead(200, { 'content-type': mediaTypes[extname(path)] ?? 'image/png' }).end(bytes),
      () => response.writeHead(path === '/favicon.ico' ? 204 : 404).end(),
    )
  })
}

/** What an article's page shows when a reader comes from the index and follows the contents. */
async function fromIndexToSection(page: Page) {
  await page.getByRole('link', { name: 'What the floods cost, and what helped' }).click()
  const title = await page.getByRole('heading', { level: 1 }).textContent()
  await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'What helped' }).click()
  const topOf = (selector: string) =>
    page.locator(selector).evaluate(element => Math.round(element.getBoundingClientRect().top))
  return { title, hash: new URL(page.url()).hash, section: await topOf('#what-helped'), contents: await topOf('nav') }
}

const arrived = { title: everything.metadata.title, hash: '#what-helped', section: expect.closeTo(30, -2), contents: 0 }

describe.skipIf(!hasBrowser)('a reader in a browser (Chromium, installed or from npm)', () => {
  let browser: Browser
  let site: SiteFolder

  beforeAll(async () => {
    site = await siteFolder()
    browser = await startBrowser()
  })

  afterAll(async () => {
    await browser.close()
    await site.remove()
  })

  it('goes from the index to the article and through its contents, on a disk', async () => {
    expect(await openPage(browser, site.url('index.html'), desktop, fromIndexToSection)).toEqual(arrived)
  })

  it('goes from the index to the article and its PDF, under any path of a server', async () => {
    const server = serverOf(site.folder, '/any/path/')
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    try {
      await openPage(browser, `http://127.0.0.1:${port}/any/path/index.html`, desktop, async page => {
        expect(await fromIndexToSection(page)).toEqual(arrived)
        const download = page.waitForEvent('download')
        await page.getByRole('link', { name: 'PDF, 92 kB, 5 pages' }).click()
        expect((await download).suggestedFilename()).toBe('floods.pdf')
      })
    } finally {
      server.close()
    }
  })

  it('goes to a note and back', async () => {
    await openPage(browser, site.url('floods/index.html'), desktop, async page => {
      await page.getByLabel('Note 2', { exact: true }).click()
      expect(await page.locator(':target').textContent()).toContain('Towns of fewer than 500 people are left out.')
      await page.getByLabel('Back to the text of note 2').click()
      expect(await page.locator(':target').textContent()).toBe('2')
    })
  })

  it('skips the masthead by the keyboard', async () => {
    await openPage(browser, site.url('floods/index.html'), desktop, async page => {
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Amina Okafor')
    })
  })

  it('reaches everything by the keyboard alone, in the order of the page', async () => {
    const reached = await openPage(browser, site.url('floods/index.html'), desktop, async page => {
      const stops: string[] = []
      for (let stop = 0; stop < 60; stop++) {
        await page.keyboard.press('Tab')
        stops.push(
          await page.evaluate(
            () => (document.activeElement === document.body ? '' : document.activeElement?.textContent) ?? '',
          ),
        )
      }
      return stops
    })
    expect(reached[0]).toBe('Skip to content')
    const order = [
      'Reports',
      'Amina Okafor',
      'PDF, 92 kB',
      'What the floods cost',
      'How it was measured',
      'stand as they are',
      'Damage and aid',
      'its questions',
      'CC-BY-4.0',
    ]
    const places = order.map(words => reached.findIndex(stop => stop.includes(words)))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })
})
