import type { Diagnostic } from '@stet/core'
import { buildContent } from '@stet/core/project'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildSite } from './build-site.ts'

let root: string
let said: readonly Diagnostic[]
const read = (path: string) => readFileSync(join(root, 'out', path), 'utf8')
const write = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'stet-pages-'))
  write('stet.config.json', JSON.stringify({ name: 'Reports', baseUrl: 'https://example.org/reports' }))
  write('content/floods/article.md', '---\ntitle: Floods\npublished: 2026-01-31\n---\n\nWords.\n')
  write('content/about.md', '---\ntitle: About us\nauthors: Ana\nkeywords: rain\n---\n\nWho we are.\n\n![Us](us.svg)\n')
  write('content/us.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>')
  write('content/Où nous trouver.md', '---\ntitle: Où nous trouver\nlanguage: fr\n---\n\nIci.\n')
  write('content/floods.md', '---\ntitle: Other floods\n---\n\nWords.\n')
  write('content/README.md', 'For those who write here.')
  for (const form of ['pdf', 'docx']) write(`${form}/index.json`, '[]')
  const step = () => {}
  said = (await buildContent(root, join(root, 'read'), step)).diagnostics
  const downloads = { pdf: join(root, 'pdf'), docx: join(root, 'docx') }
  await buildSite({ root, content: join(root, 'read'), cards: join(root, 'cards'), downloads }, join(root, 'out'), step)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

it('have a page of their own, with their pictures, and no downloads, citation or neighbours', () => {
  const page = read('about/index.html')
  expect(page).toContain('<h1>About us</h1>')
  expect(page).toContain('src="us.svg"')
  expect(existsSync(join(root, 'out/about/us.svg'))).toBe(true)
  expect(page).not.toMatch(/class="downloads"|class="cite"|class="neighbours"|citation_|"@type":"Article"/)
  expect(page).toContain('<link rel="canonical" href="https://example.org/reports/about/">')
})

it('are named at the foot of every page, in their own language', () => {
  for (const [path, way] of [
    ['index.html', ''],
    ['floods/index.html', '../'],
    ['about/index.html', '../'],
    ['years/2026/index.html', '../../'],
  ] as const) {
    const [, foot = ''] =
      /<footer class="site-footer"[^]*?<nav class="pages"[^>]*>([^]*?)<\/nav>/.exec(read(path)) ?? []
    expect(foot).toContain(`<a href="${way}about/index.html" lang="en">About us</a>`)
    expect(foot).toMatch(/lang="fr">Où nous trouver<\/a>/)
  }
})

it('stand in no list and no feed, and on the map of the site', () => {
  const [, main = ''] = /<main[^>]*>([^]*)<\/main>/.exec(read('index.html')) ?? []
  expect(main).not.toContain('About us')
  for (const path of ['feed.atom', 'llms.txt']) expect(read(path)).not.toContain('About us')
  expect(read('sitemap.xml')).toContain('https://example.org/reports/about/')
  expect(existsSync(join(root, 'out/topics/rain'))).toBe(false)
  expect(existsSync(join(root, 'out/readme'))).toBe(false)
})

it('leave an address to the article that has it, and say what is wrong with a name', () => {
  expect(read('floods/index.html')).toContain('<h1>Floods</h1>')
  expect(said.map(({ code, place }) => [code, place?.file])).toEqual([
    ['project/page-slug-unusual', 'content/Où nous trouver.md'],
    ['project/page-address-taken', 'content/floods.md'],
  ])
})
