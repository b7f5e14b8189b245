import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleFolders, copyRepository, type Copy } from './built.ts'
import { stet } from './stet.ts'

/** Every file of a folder with its hash. */
function hashes(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return Object.fromEntries(
    files
      .map(entry => join(entry.parentPath, entry.name))
      .toSorted()
      .map(path => [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )
}

describe('turbo build on a copy of the repository', () => {
  let copy: Copy
  let first: string
  let site: string

  beforeAll(async () => {
    copy = copyRepository()
    first = await copy.build()
    site = join(copy.root, 'packages/site/out')
  }, 300_000)
  afterAll(() => copy.remove())

  it('makes the page, the PDF and the Word file of every article', () => {
    const slugs = articleFolders(copy.root)
    expect(slugs.length).toBeGreaterThan(1)
    for (const slug of slugs)
      for (const file of ['index.html', `${slug}.pdf`, `${slug}.docx`])
        expect(existsSync(join(site, slug, file)), `${slug}/${file}`).toBe(true)
    expect(existsSync(join(site, 'index.html'))).toBe(true)
    expect(first).not.toContain('FULL TURBO')
  })

  it('is FULL TURBO the second time', async () => {
    expect(await copy.build()).toContain('FULL TURBO')
  }, 120_000)

  it('sums up what was built', async () => {
    const { code, output } = await stet(['summary'], copy.root)
    expect(code).toBe(0)
    for (const words of [
      'Wagner Mercenary Group Withdraws',
      'Writing for Stet',
      'packages/site/out',
      'warning',
      'Pages',
      'kB',
    ])
      expect(output).toContain(words)
  })

  it('gives the same bytes when it is forced to build again, in another time zone and language', async () => {
    const before = hashes(site)
    process.env['TZ'] = 'Pacific/Kiritimati'
    process.env['LC_ALL'] = 'tr_TR.UTF-8'
    try {
      await copy.build('--force')
    } finally {
      delete process.env['TZ']
      delete process.env['LC_ALL']
    }
    expect(hashes(site)).toEqual(before)
  }, 300_000)

  it('builds again after an edit, and takes away what is no longer there', async () => {
    const path = join(copy.root, 'content/writing-for-stet/article.md')
    writeFileSync(
      path,
      readFileSync(path, 'utf8')
        .replace('let it stand.\n', 'let it stand indeed.\n')
        .replace(/^!\[Dusk.*$/m, ''),
    )
    expect(existsSync(join(site, 'writing-for-stet/hills.jpg'))).toBe(true)
    const output = await copy.build()
    expect(output).not.toContain('FULL TURBO')
    expect(readFileSync(join(site, 'writing-for-stet/index.html'), 'utf8')).toContain('let it stand indeed.')
    expect(existsSync(join(site, 'writing-for-stet/hills.jpg'))).toBe(false)
  }, 300_000)
})
