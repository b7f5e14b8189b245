import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, startBrowser } from './browser.ts'
import { articleFolders, copyRepository, type Copy } from './built.ts'
import { serve, type Served } from './served.ts'

describe.skipIf(!hasBrowser)('the built site in a browser, opened as files', () => {
  let copy: Copy
  let browser: Browser
  let view: Page
  let served: Served
  const site = () => join(copy.root, 'packages/site/out')
  const open = (path: string) => view.goto(pathToFileURL(join(site(), path)).href)

  beforeAll(async () => {
    copy = copyRepository()
    await copy.build()
    served = await serve(site())
    browser = await startBrowser()
  }, 300_000)
  afterAll(async () => {
    await browser.close()
    served.close()
    copy.remove()
  })
  beforeAll(async () => {
    view = await (await browser.newContext({ acceptDownloads: true, javaScriptEnabled: false })).newPage()
  })

  it('leads from the index to every article', async () => {
    await open('index.html')
    const links = await view.locator('main a').evaluateAll(found => found.map(link => link.getAttribute('href') ?? ''))
    for (const slug of articleFolders(copy.root)) expect(links).toContain(`${slug}/index.html`)
    await view.getByRole('link', { name: 'Writing for Stet' }).first().click()
    expect(await view.locator('h1').innerText()).toContain('Writing for Stet')
  })

  it('follows its contents to each section', async () => {
    await open('writing-for-stet/index.html')
    const fragments = await view
      .locator('nav a[href^="#"]')
      .evaluateAll(found => found.map(link => link.getAttribute('href') ?? ''))
    expect(fragments.length).toBeGreaterThan(10)
    for (const fragment of fragments)
      expect(await view.locator(`[id="${decodeURIComponent(fragment.slice(1))}"]`).count(), fragment).toBe(1)
    await view.locator('nav a[href="#tables"]').first().click()
    expect(new URL(view.url()).hash).toBe('#tables')
    const top = await view.locator('[id="tables"]').evaluate(section => section.getBoundingClientRect().top)
    expect(top).toBeLessThan(200)
  })

  it('goes to a note and back', async () => {
    await open('writing-for-stet/index.html')
    const reference = view.locator('main a[href*="#note-"], main a[role="doc-noteref"]').first()
    const href = (await reference.getAttribute('href')) ?? ''
    await reference.click()
    expect(new URL(view.url()).hash).toBe(new URL(href, view.url()).hash)
    await view.locator('a[role="doc-backlink"]').first().click()
    expect(new URL(view.url()).hash).not.toBe(new URL(href, view.url()).hash)
  })

  it.each(['pdf', 'docx'])('downloads the .%s with its type and size', async format => {
    await view.goto(`${served.url}/wagner-withdraws-from-mali/index.html`)
    const link = view.locator(`a[href$=".${format}"]`).first()
    const words = await link.evaluate(found => found.parentElement?.textContent ?? '')
    expect(words).toMatch(/\d+\s(?:kB|MB)/)
    expect(words).toContain(format === 'pdf' ? 'PDF' : 'Word')
    const [download] = await Promise.all([view.waitForEvent('download'), link.click()])
    const bytes = readFileSync(await download.path())
    expect(
      Buffer.compare(
        bytes,
        readFileSync(join(site(), `wagner-withdraws-from-mali/wagner-withdraws-from-mali.${format}`)),
      ),
    ).toBe(0)
  })

  it('asks for nothing from another host and has no dead link', async () => {
    const asked: string[] = []
    view.on('request', request => asked.push(request.url()))
    for (const slug of articleFolders(copy.root)) {
      await open(`${slug}/index.html`)
      const hrefs = await view
        .locator('a[href]')
        .evaluateAll(found => found.map(link => (link as HTMLAnchorElement).href))
      for (const href of hrefs.filter(each => each.startsWith('file:'))) {
        const target = new URL(href)
        const path = decodeURIComponent(target.pathname)
        const file = readFileSync(process.platform === 'win32' ? path.slice(1) : path, 'latin1')
        const fragment = decodeURIComponent(target.hash.slice(1))
        if (fragment !== '') expect(Buffer.from(file, 'latin1').toString(), href).toContain(`id="${fragment}"`)
      }
    }
    expect(asked.filter(url => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([])
    expect(asked.length).toBeGreaterThan(3)
  })
})
