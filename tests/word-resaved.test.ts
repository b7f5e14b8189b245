import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compose, type Article } from '@stet/core'
import { docx, readDocx, type WordReading } from '@stet/docx'
import { everyCase, type Case } from './cases.ts'
import { hasProgram } from './programs.ts'

const ignore = () => {}
const base = { path: 'content/case/article.md', source: '# Every *byte*\r\n' }

/** What LibreOffice does not keep, whatever file it opens. */
const notKept: ReadonlyMap<string, string> = new Map([
  ['corpus/bad-missing-picture', 'a picture whose file is missing is shown as words, also by us'],
  ['corpus/bad-html', 'a picture whose file is missing is shown as words, also by us'],
])

/** A file of ours before and after LibreOffice opened and saved it. */
interface Resaved {
  readonly own: Case
  readonly read: (copy: 'download' | 'editing') => WordReading
}

describe.skipIf(!hasProgram('soffice'))('LibreOffice, where it is installed, opens and saves', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stet-resaved-'))
  const cases = new Map<string, Resaved>()
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  beforeAll(async () => {
    const out = join(folder, 'saved')
    mkdirSync(out)
    const files: string[] = []
    for (const [at, [name, load]] of everyCase.entries()) {
      const own = await load()
      for (const copy of ['download', 'editing'] as const) {
        const writer = docx({ pageSize: 'A4', publication: 'Stet', base, identity: copy === 'editing' })
        const file = join(folder, `${at}-${copy}.docx`)
        writeFileSync(file, await writer.write(own.article, own.assets, ignore))
        files.push(file)
      }
      cases.set(name, {
        own,
        read: copy => readDocx(readFileSync(join(out, `${at}-${copy}.docx`)), 'article.docx', ignore),
      })
    }
    const profile = pathToFileURL(join(folder, 'profile')).href
    execFileSync(
      'soffice',
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'docx', '--outdir', out, ...files],
      { stdio: 'ignore' },
    )
  }, 600_000)

  const composed = ({ draft }: WordReading): Article => compose(draft, { language: 'und' }, ignore).article

  describe.each(everyCase.map(([name]) => name).filter(name => !notKept.has(name)))('%s', name => {
    it.each(['download', 'editing'] as const)('and the %s copy reads the same', copy => {
      const { own, read } = cases.get(name) as Resaved
      const reading = read(copy)
      expect(composed(reading)).toEqual(own.article)
      expect(reading.base).toMatchObject(base)
    })
  })
})
