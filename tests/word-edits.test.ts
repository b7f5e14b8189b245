import { execFile, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { compose, markdown, revise, type Diagnostic } from '@stet/core'
import { readPictures } from '@stet/core/project'
import { docx, readDocx } from '@stet/docx'
import { hasProgram } from './programs.ts'
import { stet } from './stet.ts'
import { edits, type Edit, type Replacements } from './word-edits/edits.ts'

const folder = join(import.meta.dirname, 'word-edits')
const file = 'river.md'
const source = readFileSync(join(folder, file), 'utf8')
const unheard = () => {}
const defaults = { language: 'en' }

/** A Python that LibreOffice's own library is installed for. */
const python = ['/usr/bin/python3', 'python3'].find(
  name => spawnSync(name, ['-c', 'import uno'], { stdio: 'ignore' }).status === 0,
)
const skips = python === undefined || !hasProgram('soffice')
const office = skips ? ' (skipped: LibreOffice with Python is not installed)' : ''

const expected = (replacements: Replacements): string =>
  replacements.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`“${from}” does not stand there once.`)
    return text.replace(from, () => to)
  }, source)

const makes = (name: string): string => expected((edits[name] as Edit).makes)

/** What stays of an edit when all tracked changes are rejected. */
const untracked = (name: string): string => {
  const { makes: all, untracked: kept = [] } = edits[name] as Edit
  return expected(kept === 'all' ? all : kept)
}

/** What pulling a Word file's edits makes of the Markdown. */
function pulled(path: string, original: Uint8Array, changes: 'accept' | 'reject' = 'accept'): string {
  const { draft } = readDocx(readFileSync(path), path, unheard, { changes, original })
  return revise({ file, text: source }, compose(draft, defaults, unheard).article, defaults).text
}

describe.skipIf(skips).each([
  ['the editing copy', true],
  ['the download', false],
])(`edits made in LibreOffice to %s${office}`, (_, identity) => {
  const out = mkdtempSync(join(tmpdir(), 'stet-edits-'))
  const made = (name: string, kind: string) => join(out, `${name.replaceAll(' ', '-')}.${kind}.docx`)

  const said: Diagnostic[] = []
  let original: Uint8Array

  beforeAll(async () => {
    const sink = (diagnostic: Diagnostic) => said.push(diagnostic)
    const { article } = compose(markdown.read({ file, text: source }, sink), defaults, sink)
    const assets = await readPictures(article, folder, sink)
    const base = { path: `content/river/article.md`, source }
    const copy = join(out, 'river.docx')
    writeFileSync(copy, await docx({ pageSize: 'A4', identity, base }).write(article, assets, sink))
    original = await docx({ pageSize: 'A4', identity: true, base }).write(article, assets, sink)
    await promisify(execFile)(python!, [join(folder, 'edits.py'), copy, out])
  }, 300_000)

  afterAll(() => rmSync(out, { recursive: true, force: true }))

  it('begin with a file that says all there is', () => expect(said).toEqual([]))

  it.each(Object.keys(edits))('%s: changes that and nothing else', name => {
    expect(pulled(made(name, 'plain'), original)).toBe(makes(name))
  })

  it.each(Object.keys(edits))('%s, tracked: the same', name => {
    expect(pulled(made(name, 'tracked'), original)).toBe(makes(name))
  })

  it.each(Object.keys(edits))('%s, tracked and then accepted in LibreOffice: the same', name => {
    expect(pulled(made(name, 'accepted'), original)).toBe(makes(name))
  })

  it.each(Object.keys(edits))('%s, tracked and then rejected: leaves what LibreOffice does not track', name => {
    expect(pulled(made(name, 'tracked'), original, 'reject')).toBe(untracked(name))
  })

  describe('stet pull', () => {
    const home = join(out, 'home')
    const path = 'content/river/article.md'
    const text = () => readFileSync(join(home, path), 'utf8')
    const pull = (name: string, kind: string, ...options: string[]) =>
      stet(['pull', made(name, kind), ...options], home)

    beforeEach(() => {
      mkdirSync(join(home, 'content/river'), { recursive: true })
      copyFileSync(join(folder, file), join(home, path))
      copyFileSync(join(folder, 'bridge.png'), join(home, 'content/river/bridge.png'))
    })

    it.each(['nothing', 'many', 'section moved', 'heading before a quote removed', 'item joined with a heading'])(
      '%s, tracked: makes it, or leaves the article alone',
      async name => {
        const { code, errors } = await pull(name, 'tracked')
        expect([code, errors, text()]).toEqual([0, '', makes(name)])
        copyFileSync(join(folder, file), join(home, path))
        const rejected = await pull(name, 'tracked', '--changes', 'reject')
        expect([rejected.code, rejected.errors, text()]).toEqual([0, '', untracked(name)])
        expect(rejected.output).toContain('There is nothing to do')
      },
    )

    it('marks what was tracked', async () => {
      expect((await pull('word', 'tracked', '--changes', 'mark')).code).toBe(0)
      expect(text()).toBe(source.replace('in spring.', 'in {~~spring.~>April.~~}'))
    })

    it('tells a comment with the line of its words', async () => {
      const { code, output } = await pull('comment resolved', 'plain')
      const line = source.slice(0, source.indexOf('two years')).split('\n').length
      expect([code, text()]).toEqual([0, source])
      expect(output).toContain(`${path}:${line}\n    “two years”\n    Bea (resolved): Who says so?`)
    })

    it('marks a comment behind its words', async () => {
      await pull('comment', 'plain', '--changes', 'mark')
      expect(text()).toBe(source.replace('two years', 'two years{>>Bea: Who says so?<<}'))
    })
  })
})
