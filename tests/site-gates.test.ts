import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { brokenLinks } from './links.ts'
import { stet, type Run } from './stet.ts'
import { pageErrors, vnu } from './vnu.ts'

const repository = resolve(import.meta.dirname, '..')
const baseUrl = 'https://example.org/reports/'
let folder: string
let build: Run
const site = () => join(folder, 'out')

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stet-gates-'))
  cpSync(join(repository, 'content'), join(folder, 'content'), { recursive: true })
  writeFileSync(join(folder, 'stet.config.json'), JSON.stringify({ name: 'Reports', baseUrl }))
  build = await stet(['build'], folder)
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A site with one page, as a gate must not let it pass. */
const brokenSite = (body: string): string => {
  const broken = join(folder, 'broken/out')
  mkdirSync(broken, { recursive: true })
  writeFileSync(
    join(broken, 'index.html'),
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>`,
  )
  return broken
}

it('leads nowhere that is not there: pages, fragments, pictures, styles, fonts, feeds and maps', () => {
  expect(build.code).toBe(0)
  const { checked, broken } = brokenLinks(site(), baseUrl)
  expect(broken).toEqual([])
  expect(checked).toBeGreaterThan(200)
})

it.each([
  ['<a href="gone.html">x</a>', 'index.html: gone.html'],
  ['<a href="#gone">x</a>', 'index.html: #gone'],
  [`<a href="${baseUrl}gone/">x</a>`, `index.html: ${baseUrl}gone/`],
  ['<img src="gone.png" alt="">', 'index.html: gone.png'],
  ['<img srcset="a.png 1x, gone.png 2x" alt="">', 'index.html: gone.png'],
])('does not let pass %s', (body, said) => {
  expect(brokenLinks(brokenSite(body), baseUrl).broken).toContain(said)
})

it('does not let pass a feed that leads nowhere', () => {
  const broken = brokenSite('')
  writeFileSync(
    join(broken, 'feed.atom'),
    `<link href="${baseUrl}gone/"/><content type="html">&lt;img src=&quot;${baseUrl}gone.png&quot; alt=&quot;&quot;&gt;</content>`,
  )
  expect(brokenLinks(broken, baseUrl).broken).toEqual([`feed.atom: ${baseUrl}gone/`, `feed.atom: ${baseUrl}gone.png`])
  rmSync(join(broken, 'feed.atom'))
})

it('has a card image for each article that the page names', () => {
  const page = readFileSync(join(site(), 'writing-for-stet/index.html'), 'utf8')
  const [, path = ''] = /property="og:image" content="https:\/\/example\.org\/reports\/([^"]*)"/.exec(page) ?? []
  expect(existsSync(join(site(), path))).toBe(true)
})

it.skipIf(!vnu)('has no fault that the Nu Html Checker finds in pages and drawings (where VNU is)', () => {
  expect(pageErrors(vnu ?? [], site())).toEqual([])
})

it.skipIf(!vnu)('has its faults found by the Nu Html Checker (where VNU is)', () => {
  expect(pageErrors(vnu ?? [], brokenSite('<h1><p>x</p></h1><img src="a.png">')).join('\n')).toMatch(/alt[^]*/)
})
