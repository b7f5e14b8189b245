import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { baseHash, docx } from '@stet/docx'
import { ownArticle, ownArticles } from './cases.ts'
import { resaved } from './office.ts'
import { hasProgram } from './programs.ts'

/** The names of the bookmarks around the blocks of the body; those in notes are not kept. */
const marks = (bytes: Uint8Array): readonly string[] => {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  return [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="(_b_[^"]*)"/g)].map(([, name = '']) => name).toSorted()
}

const parts = (bytes: Uint8Array, folder: string): readonly string[] =>
  Object.entries(unzipSync(bytes)).flatMap(([path, part]) => (path.startsWith(folder) ? [strFromU8(part)] : []))

describe.skipIf(!hasProgram('soffice'))('LibreOffice, where it is installed, saves a copy that keeps', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stet-identity-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  describe.each(ownArticles)('of %s', slug => {
    let before: Uint8Array
    let after: Uint8Array
    let base: { readonly path: string; readonly source: string }

    beforeAll(async () => {
      const { article, assets, source } = await ownArticle(slug)
      base = { path: `content/${slug}/article.md`, source }
      const writer = docx({ pageSize: 'A4', base, identity: true })
      before = await writer.write(article, assets, () => undefined)
      after = resaved(before, 'docx', folder)
    })

    it('the hash of the base', () => {
      expect(parts(after, 'docProps/custom.xml').join('')).toContain(baseHash(base))
    })

    it('the base itself', () => {
      const carried = parts(after, 'customXml/item').map(xml => />([A-Za-z0-9+/=]+)<\/base>/.exec(xml)?.[1])
      const [text] = carried.filter(found => found !== undefined)
      expect(Buffer.from(text ?? '', 'base64').toString('utf8')).toBe(base.source)
    })

    it('the bookmark around every block of the body', () => {
      expect(marks(before).length).toBeGreaterThan(30)
      expect(marks(before).filter(name => !marks(after).includes(name))).toEqual([])
    })
  })
})
