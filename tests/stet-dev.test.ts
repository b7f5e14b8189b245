import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, openPage, startBrowser } from './browser.ts'
import { startDev, type Dev } from './dev.ts'
import { hasProgram } from './programs.ts'
import { stet } from './stet.ts'

let folder: string
let dev: Dev
const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}
const article = (body: string) => `---\ntitle: Rain\n---\n\n${body}\n`

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stet-dev-'))
  write('content/rain/article.md', article('It rained.'))
  write('content/wind/article.md', '---\ntitle: Wind\n---\n\nIt blew.\n')
  write('secret.txt', 'secret')
  dev = await startDev(folder)
})
afterAll(async () => {
  await dev.end()
  rmSync(folder, { recursive: true, force: true })
})

/** Asks for a path letter for letter, as no browser would. */
const ask = (path: string, host?: string, method = 'GET') =>
  new Promise<{ readonly status: number; readonly body: string }>((done, failed) => {
    const { port } = new URL(dev.url)
    request(
      { host: '127.0.0.1', port, path, method, ...(host === undefined ? {} : { headers: { host } }) },
      response => {
        let body = ''
        response.on('data', (chunk: Buffer) => (body += chunk.toString('latin1')))
        response.on('end', () => done({ status: response.statusCode ?? 0, body }))
      },
    )
      .on('error', failed)
      .end()
  })

describe('what stet dev serves', () => {
  it('is the site, with a script that a built page never has', async () => {
    const page = await ask('/site/rain/index.html')
    expect(page.body).toContain('It rained.')
    expect(page.body).toContain('/-/live.js')
    expect(page.body).toMatch(/script-src 'self' &#x27;sha256-/)
    expect((await ask('/site/')).body).toContain('Wind')
    expect((await stet(['build'], folder)).code).toBe(0)
    expect(readFileSync(join(folder, 'out/rain/index.html'), 'utf8')).not.toMatch(/live\.js|connect-src/)
  })

  it('is the forms of each article', async () => {
    expect((await ask('/site/rain/rain.pdf')).body).toMatch(/^%PDF-/)
    expect((await ask('/site/rain/rain.docx')).body).toMatch(/^PK/)
    expect((await ask('/site/rain/rain.epub')).body).toMatch(/^PK/)
  })

  it.each([
    '/site/../secret.txt',
    '/site/..%2fsecret.txt',
    '/site/rain/..%2f..%2fsecret.txt',
    '/site//etc/passwd',
    '/-/../../package.json',
    '/-/word/..%2frain.pdf',
    '/site/gone/gone.pdf',
  ])('is nothing outside: %s', async path => {
    const { status, body } = await ask(path)
    expect(status).toBe(404)
    expect(body).not.toContain('secret\n')
  })

  it('is for its own machine alone, and to be read', async () => {
    expect((await ask('/', 'evil.example')).status).toBe(403)
    expect((await ask('/', undefined, 'POST')).status).toBe(405)
    expect((await ask('/%')).status).toBe(400)
  })
})

describe('a port that is taken', () => {
  it('is refused in a sentence where it was named, and passed over where it was not', async () => {
    const { port } = new URL(dev.url)
    const { code, errors } = await stet(['dev', '--port', port], folder)
    expect(code).toBe(2)
    expect(errors).toBe(
      `stet: The port ${port} is taken. Name another with --port, or leave it out and let Stet find one.\n`,
    )
    const other = await startDev(folder)
    expect(other.url).not.toBe(dev.url)
    await other.end()
  })
})

it('ends with Ctrl-C at once, well, and frees its port', async () => {
  const other = await startDev(folder)
  const { port } = new URL(other.url)
  const events = await fetch(`${other.url}/-/events?path=rain/index.html`)
  expect(await other.end()).toEqual({ code: 0, errors: '' })
  await events.body?.cancel().catch(() => undefined)
  await new Promise<void>((done, failed) => {
    const server = createServer().on('error', failed)
    server.listen(Number(port), '127.0.0.1', () => server.close(() => done()))
  })
})

describe.skipIf(!hasBrowser)('in a browser (Chromium, installed or from npm)', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser.close())

  const overlayOf = (page: Page) => page.locator('stet-overlay section')

  it('shows a saved edit without being asked, and what is wrong for as long as it is', async () => {
    write('content/rain/article.md', article('It rained.'))
    await openPage(browser, `${dev.url}/site/rain/`, {}, async page => {
      await page.getByText('It rained.').waitFor()
      write('content/rain/article.md', article('It poured.'))
      await page.getByText('It poured.').waitFor()
      write('content/rain/article.md', article('It poured [there](#nowhere).'))
      await overlayOf(page).waitFor()
      expect(await overlayOf(page).innerText()).toMatch(
        /1 error, 0 warnings[^]*content\/rain\/article\.md:5:11[^]*“#nowhere” leads nowhere/,
      )
      write('content/rain/article.md', article('It dripped.'))
      await page.getByText('It dripped.').waitFor()
      await overlayOf(page).waitFor({ state: 'detached' })
    })
  })

  it('sees a file that an editor puts in the place of another', async () => {
    await openPage(browser, `${dev.url}/site/rain/`, {}, async page => {
      write('content/rain/.article.md.swp', article('It was swapped.'))
      renameSync(join(folder, 'content/rain/.article.md.swp'), join(folder, 'content/rain/article.md'))
      await page.getByText('It was swapped.').waitFor()
      expect(await page.locator('.text').innerText()).toBe('It was swapped.')
    })
  })

  it('shows new articles, and a new name of the publication, on the pages that list them', async () => {
    await openPage(browser, `${dev.url}/site/`, {}, async page => {
      write('content/snow/article.md', '---\ntitle: Snow in May\n---\n\nIt snowed.\n')
      await page.getByRole('link', { name: 'Snow in May' }).waitFor()
      write('stet.config.json', '{ "name": "The Weather" }')
      await page.getByRole('heading', { name: 'The Weather' }).waitFor()
      rmSync(join(folder, 'content/snow'), { recursive: true })
      await page.getByRole('link', { name: 'Snow in May' }).waitFor({ state: 'detached' })
      expect(await page.locator('.articles h2').allInnerTexts()).toEqual(['Rain', 'Wind'])
    })
  })

  it('shows page, PDF and Word side by side, and takes each anew when it changed', async () => {
    write('content/rain/article.md', article('It rained again.'))
    const asked: string[] = []
    const context = await browser.newContext()
    const page = await context.newPage()
    page.on('request', each => asked.push(new URL(each.url()).pathname + new URL(each.url()).search))
    try {
      await page.goto(`${dev.url}/?article=rain`)
      await page.frameLocator('#page iframe').getByText('It rained again.').waitFor()
      const forms = hasProgram('soffice') ? [/^\/site\/rain\/rain\.pdf\?/, /^\/-\/word\/rain\.pdf\?/] : [/rain\.pdf\?/]
      const versionsOf = (form: RegExp) => new Set(asked.filter(path => form.test(path))).size
      for (const form of forms) await expect.poll(() => versionsOf(form), { timeout: 60_000 }).toBeGreaterThan(0)
      await expect.poll(() => page.locator('#status').innerText(), { timeout: 60_000 }).toBe('')
      const before = forms.map(versionsOf)
      write('content/rain/article.md', article('It cleared. [There](#nowhere)'))
      await page.frameLocator('#page iframe').getByText('It cleared.').waitFor()
      await overlayOf(page).waitFor()
      expect(await overlayOf(page).innerText()).toContain('content/rain/article.md:5:')
      for (const [index, form] of forms.entries())
        await expect.poll(() => versionsOf(form), { timeout: 60_000 }).toBeGreaterThan(before[index] ?? 0)
      await page.selectOption('#article', 'wind')
      await page.frameLocator('#page iframe').getByText('It blew.').waitFor()
    } finally {
      await context.close()
    }
  })
})

it('leaves nothing in the publication but what it says', () => {
  expect(existsSync(join(folder, '.stet/front-matter.schema.json'))).toBe(true)
})
