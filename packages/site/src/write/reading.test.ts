import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, openPage, startBrowser } from '../../../../tests/browser.ts'
import { siteFolder, type SiteFolder } from '../testing/site-folder.ts'

const desktop = { viewport: { width: 1280, height: 900 } }
const tablet = { viewport: { width: 800, height: 1000 } }
const phone = { viewport: { width: 390, height: 844 } }
const withoutScript = { javaScriptEnabled: false }

const groundOf = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
const white = 'rgb(255, 255, 255)'

describe.skipIf(!hasBrowser)('reading a page in a browser (Chromium, installed or from npm)', () => {
  let browser: Browser
  let site: SiteFolder
  const read = <Result>(options: BrowserContextOptions, use: (page: Page) => Promise<Result>) =>
    openPage(browser, site.url('floods/index.html'), options, use)

  beforeAll(async () => {
    site = await siteFolder()
    browser = await startBrowser()
  })

  afterAll(async () => {
    await browser.close()
    await site.remove()
  })

  describe('light and dark', () => {
    it('is the system’s until the reader chooses, and then the reader’s on every page', async () => {
      await read({ ...desktop, colorScheme: 'dark' }, async page => {
        const dark = await groundOf(page)
        expect(dark).not.toBe(white)
        await page.getByLabel('Appearance').selectOption('Light')
        expect(await groundOf(page)).toBe(white)
        await page.goto(site.url('index.html'))
        expect(await groundOf(page)).toBe(white)
        await page.getByLabel('Appearance').selectOption('System')
        expect(await groundOf(page)).toBe(dark)
      })
      await read({ ...desktop, colorScheme: 'light' }, async page => {
        await page.getByLabel('Appearance').selectOption('Dark')
        expect(await groundOf(page)).not.toBe(white)
      })
    })

    it('is chosen before anything is drawn', async () => {
      await read({ ...desktop, colorScheme: 'light' }, async page => {
        await page.getByLabel('Appearance').selectOption('Dark')
        await page.addInitScript(() => {
          new MutationObserver((_, observer) => {
            if (!document.body) return
            observer.disconnect()
            document.documentElement.title = document.documentElement.dataset['appearance'] ?? 'none'
          }).observe(document, { childList: true, subtree: true })
        })
        await page.reload()
        expect(await page.evaluate(() => document.documentElement.title)).toBe('dark')
      })
    })

    it('offers no choice where no script runs', async () => {
      await read({ ...desktop, ...withoutScript }, async page => {
        expect(await page.getByLabel('Appearance').isVisible()).toBe(false)
      })
    })
  })

  describe('the contents', () => {
    it.each([
      ['with scripts', {}],
      ['without scripts', withoutScript],
    ])('stand beside the text and stay there as it scrolls, on wide screens, %s', async (_name, options) => {
      await read({ ...desktop, ...options }, async page => {
        const link = page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'What helped' })
        expect(await link.isVisible()).toBe(true)
        await link.click()
        const box = await link.boundingBox()
        expect(box!.y).toBeGreaterThan(0)
        expect(box!.y).toBeLessThan(900)
        expect(box!.x + box!.width).toBeLessThan((await page.locator('.text').boundingBox())!.x)
      })
    })

    it.each([
      ['phones', phone, {}],
      ['phones without scripts', phone, withoutScript],
      ['tablets', tablet, {}],
    ])('are folded on %s, and unfold', async (_name, size, options) => {
      await read({ ...size, ...options }, async page => {
        const link = page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'What helped' })
        expect(await link.isVisible()).toBe(false)
        await page.locator('.contents summary').click()
        expect(await link.isVisible()).toBe(true)
      })
    })

    it('mark what is being read', async () => {
      await read(desktop, async page => {
        await page.locator('#what-helped').evaluate(section => section.scrollIntoView())
        const current = page.locator('.contents [aria-current]')
        await current.waitFor()
        expect(await current.textContent()).toBe('What helped')
      })
    })
  })

  describe('notes', () => {
    it('stand beside the text that refers to them where there is room', async () => {
      await read(desktop, async page => {
        const note = page.locator('.side-note', { hasText: 'Towns of fewer than 500 people' })
        const [beside, reference, text] = await Promise.all([
          note.boundingBox(),
          page.getByLabel('Note 2', { exact: true }).boundingBox(),
          page.locator('.text').boundingBox(),
        ])
        expect(beside!.x).toBeGreaterThan(text!.x + text!.width)
        expect(beside!.x + beside!.width).toBeLessThanOrEqual(1280)
        expect(Math.abs(beside!.y - reference!.y)).toBeLessThan(200)
      })
    })

    it.each([
      ['phones', phone],
      ['tablets', tablet],
    ])('stand only behind the text on %s', async (_name, size) => {
      await read(size, async page => {
        expect(await page.locator('.side-note').first().isVisible()).toBe(false)
        expect(await page.locator('section.notes').isVisible()).toBe(true)
      })
    })

    it('are there once for those who listen and for the keyboard', async () => {
      await read(desktop, async page => {
        expect(await page.getByRole('complementary').filter({ hasText: 'Towns of fewer' }).count()).toBe(0)
        const stops = page.locator('.side-note').locator('a, [tabindex], input, button')
        for (const stop of await stops.all()) expect(await stop.getAttribute('tabindex')).toBe('-1')
        expect(await page.locator('.side-note[aria-hidden="true"]').count()).toBe(
          await page.locator('.side-note').count(),
        )
      })
    })
  })
})
