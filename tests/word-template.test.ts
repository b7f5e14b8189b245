import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { compose } from '@stet/core'
import { docx, readDocx, readTemplate } from '@stet/docx'
import { ownArticle, ownArticles } from './cases.ts'
import { resaved } from './office.ts'
import { hasProgram } from './programs.ts'

const folder = mkdtempSync(join(tmpdir(), 'stet-house-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const hasPandoc = hasProgram('pandoc')
const ofPandoc = (): Uint8Array =>
  execFileSync('pandoc', ['--print-default-data-file', 'reference.docx'], { maxBuffer: 1 << 26 })

/** Templates that other programs made, and whether these are there. */
const templates: readonly (readonly [name: string, isThere: boolean, make: () => Uint8Array])[] = [
  ['Pandoc’s reference document', hasPandoc, ofPandoc],
  [
    'Pandoc’s reference document as LibreOffice saves it',
    hasPandoc && hasProgram('soffice'),
    () => resaved(ofPandoc(), 'docx', folder),
  ],
]

describe.each(templates)('with %s as its template, where the programs are installed,', (_, isThere, make) => {
  it.skipIf(!isThere).each(ownArticles)('%s comes back as it was', async slug => {
    const { article, assets } = await ownArticle(slug)
    const template = readTemplate(make(), 'reference.docx', () => undefined)
    expect(template).toBeDefined()
    const writer = docx({ pageSize: 'A4', ...(template ? { template } : {}) })
    const bytes = await writer.write(article, assets, () => undefined)
    const { draft } = readDocx(bytes, 'article.docx', () => undefined)
    expect(compose(draft, { language: 'und' }, () => undefined).article).toEqual(article)
  })
})
