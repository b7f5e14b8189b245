import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { compose, revise } from '@stet/core'
import { docx, readDocx } from '@stet/docx'
import { everyCase, type Case } from './cases.ts'
import { hasProgram } from './programs.ts'

const hasOffice = hasProgram('soffice')
const skipped = hasOffice ? '' : ' (skipped: soffice is not installed)'
const folder = mkdtempSync(join(tmpdir(), 'stet-nothing-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The cases whose source is Markdown. */
const cases = everyCase.filter(([name]) => !/html-page|plain-text/.test(name))

const word = ({ article, assets, source }: Case, identity: boolean) =>
  docx({ pageSize: 'A4', base: { path: 'content/a/article.md', source }, identity }).write(article, assets, () => {})

/** What pulling a Word file makes of the source that it was written from. */
const pulled = (bytes: Uint8Array, source: string): string => {
  const { draft } = readDocx(bytes, 'a.docx', () => {})
  return revise({ file: 'input.md', text: source }, compose(draft, { language: 'en' }, () => {}).article, {
    language: 'en',
  }).text
}

/** Every case as LibreOffice saves it after it has opened it, all in one run of the program: the paths, by the names of the cases. */
async function savedByOffice(identity: boolean): Promise<ReadonlyMap<string, string>> {
  const own = mkdtempSync(join(folder, 'saved-'))
  const saved = new Map<string, string>()
  for (const [index, [which, read]] of cases.entries()) {
    writeFileSync(join(own, `${index}.docx`), await word(await read(), identity))
    saved.set(which, join(own, 'out', `${index}.docx`))
  }
  const profile = `-env:UserInstallation=file://${join(own, 'office')}`
  const files = cases.map((_, index) => join(own, `${index}.docx`))
  await promisify(execFile)('soffice', [
    ...[profile, '--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(own, 'out')],
    ...files,
  ])
  return saved
}

describe.each([
  ['the editing copy', true],
  ['the download', false],
])('%s that nobody edited changes no byte', (_, identity) => {
  it.each(cases)('of %s', async (_name, read) => {
    const found = await read()
    expect(pulled(await word(found, identity), found.source)).toBe(found.source)
  })

  const saved = hasOffice ? savedByOffice(identity) : undefined
  it.skipIf(!hasOffice).each(cases)(`of %s after LibreOffice saved it${skipped}`, async (which, read) => {
    const path = (await saved)?.get(which)
    expect(path && existsSync(path), `LibreOffice did not save ${which}.`).toBe(true)
    const { source } = await read()
    expect(pulled(readFileSync(path ?? ''), source)).toBe(source)
  })
})
