import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, startBrowser } from '../../../../tests/browser.ts'
import { serve, type Served } from '../../../../tests/served.ts'
import { siteFolder, type SiteFolder } from '../testing/site-folder.ts'

describe.skipIf(!hasBrowser)('what a page asks for (Chromium, installed or from npm)', () => {
  let browser: Browser
  let site: SiteFolder
  let served: Served

  beforeAll(async () => {
    site = await siteFolder()
    served = await serve(site.folder)
    browser = await startBrowser()
  })

  afterAll(async () => {
    await browser.close()
    served.close()
    await site.remove()
  })

  it('lies on its own host, and leaves no cookie', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    for (const path of ['index.html', 'floods/index.html', 'authors/amina-okafor/index.html']) {
      await page.goto(`${served.url}/${path}`)
      await page.getByLabel('Appearance').selectOption('Dark')
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    }
    expect(asked.filter(url => !url.startsWith(`${served.url}/`) && !url.startsWith('data:'))).toEqual([])
    expect(asked.length).toBeGreaterThan(5)
    expect(await context.cookies()).toEqual([])
    await context.close()
  })

  it('is refused where it is not its own', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(`${served.url}/floods/index.html`)
    const refused = await page.evaluate(async () => {
      const violated = new Promise<string>(resolve => {
        document.addEventListener('securitypolicyviolation', event => resolve(event.effectiveDirective), { once: true })
      })
      const script = document.createElement('script')
      script.textContent = 'document.title = "taken over"'
      document.body.append(script)
      return [await violated, document.title]
    })
    expect(refused[0]).toMatch(/^script-src/)
    expect(refused[1]).not.toBe('taken over')
    await context.close()
  })
})
