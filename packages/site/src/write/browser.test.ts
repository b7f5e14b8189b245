import axe from 'axe-core'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, openPage, startBrowser } from '../../../../tests/browser.ts'
import { siteFolder, type SiteFolder } from '../testing/site-folder.ts'

const desktop = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }
const narrowest = { width: 320, height: 640 }

const manners: Readonly<Record<string, BrowserContextOptions>> = {
  'light, desktop': { viewport: desktop, colorScheme: 'light' },
  'dark, desktop': { viewport: desktop, colorScheme: 'dark' },
  'light, phone': { viewport: phone, colorScheme: 'light' },
  'dark, phone': { viewport: phone, colorScheme: 'dark' },
}

/** What is in the way of axe, not of people: the shadow behind tables, and marks that are only seen when needed. */
const plain = '.table { background: none !important } .anchor { opacity: 1 !important }'

/** Words whose contrast axe could not find out, for other reasons than that nothing can be found out about them. */
const unknownContrasts = ({ incomplete }: axe.AxeResults): readonly string[] =>
  incomplete
    .filter(({ id }) => id === 'color-contrast')
    .flatMap(({ nodes }) => nodes)
    .filter(({ any }) => !any.every(({ data }) => beyondAxe.has((data as { messageKey: string }).messageKey)))
    .map(({ html }) => html)

/** A cell over several rows is overlapped by those rows; single signs and those outside the BMP are no words to axe. */
const beyondAxe: ReadonlySet<string> = new Set(['bgOverlap', 'nonBmp', 'shortTextContent'])

describe.skipIf(!hasBrowser)('a page in a browser (Chromium, installed or from npm)', () => {
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

  describe.each(['index.html', 'floods/index.html', 'alone.html', 'authors/amina-okafor/index.html', '404.html'])(
    '%s',
    path => {
      it.each(Object.entries(manners))('has no fault that axe can find: %s', async (_name, options) => {
        await openPage(browser, site.url(path), { ...options, bypassCSP: true }, async page => {
          const width = await page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().width)
          expect(width).toBeGreaterThan(50)
          await page.addStyleTag({ content: plain })
          await page.evaluate(axe.source)
          const run = () => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { preload: false })
          const found = await page.evaluate(run)
          expect(found.violations.map(({ id, nodes }) => [id, nodes.map(node => node.html)])).toEqual([])
          expect(unknownContrasts(found)).toEqual([])
          expect(found.passes.find(({ id }) => id === 'color-contrast')?.nodes.length).toBeGreaterThan(3)
        })
      })

      it('does not scroll sideways at 320 px', async () => {
        const width = await openPage(browser, site.url(path), { viewport: narrowest }, page =>
          page.evaluate(() => document.documentElement.scrollWidth),
        )
        expect(width).toBe(320)
      })

      it('does not shift as it loads', async () => {
        const shifts = () =>
          new Promise<number>(resolve => {
            let sum = 0
            new PerformanceObserver(list => {
              for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
            }).observe({ type: 'layout-shift', buffered: true })
            setTimeout(() => resolve(sum), 300)
          })
        expect(await openPage(browser, site.url(path), { viewport: desktop }, page => page.evaluate(shifts))).toBe(0)
      })
    },
  )

  it('prints the text alone, on white in dark surroundings too', async () => {
    await openPage(browser, site.url('floods/index.html'), { viewport: desktop }, async page => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      expect(await page.locator('nav').isVisible()).toBe(false)
      expect(await page.locator('.downloads').isVisible()).toBe(false)
      expect(await page.locator('.text').isVisible()).toBe(true)
      const ground = () => getComputedStyle(document.documentElement).backgroundColor
      expect(await page.evaluate(ground)).toBe('rgb(255, 255, 255)')
    })
  })
})
