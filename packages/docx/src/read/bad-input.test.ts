import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { compose, type Diagnostic } from '@stet/core'
import { article, p } from '@stet/core/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { bodyRelationships, editedFiles, type Parts } from '../testing/edited-file.ts'
import { docx } from '../write/docx.ts'
import { readDocx } from './docx.ts'

let parts: Record<string, Uint8Array> = {}
let edited: (body: string, more?: Parts) => Uint8Array

beforeAll(async () => {
  parts = unzipSync(await docx({ pageSize: 'A4' }).write(article([p('Words.')]), new Map(), () => undefined))
  edited = await editedFiles()
})

function read(bytes: Uint8Array) {
  const said: Diagnostic[] = []
  const reading = readDocx(bytes, 'bad.docx', each => said.push(each))
  const { article: found } = compose(reading.draft, { language: 'en' }, () => undefined)
  return { ...reading, found, said, codes: said.map(({ code }) => code) }
}

/** A compound file, as far as its names tell what it is. */
const compound = (name: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(name, 'utf16le')])

/** A zip file whose directory says that its only part has another size. */
function lying(part: Uint8Array, size: number): Uint8Array {
  const bytes = zipSync({ 'word/document.xml': part }, { level: 6 })
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true)
  }
  return bytes
}

describe('is said to be what it is', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['no bytes', () => new Uint8Array(), 'docx/file-foreign'],
    ['a text', () => strToU8('Dear reader'), 'docx/file-foreign'],
    ['a damaged zip file', () => new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'docx/file-unreadable'],
    ['a zip file without a document', () => zipSync({ 'a.txt': strToU8('a') }), 'docx/file-unreadable'],
    ['a .doc', () => compound('WordDocument'), 'docx/file-old'],
    ['a file with a password', () => compound('EncryptedPackage'), 'docx/file-encrypted'],
    ['a compound file of something else', () => compound('Workbook'), 'docx/file-foreign'],
    [
      'a part that is no XML',
      () => zipSync({ ...parts, 'word/styles.xml': strToU8('<w:styles') }),
      'docx/part-unreadable',
    ],
    [
      'a document type that would grow without end',
      () => zipSync({ ...parts, 'word/footnotes.xml': strToU8('<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>') }),
      'docx/part-unreadable',
    ],
    [
      'an entity that nobody declared',
      () => zipSync({ ...parts, 'word/styles.xml': strToU8('<a>&b;</a>') }),
      'docx/part-unreadable',
    ],
    [
      'elements too deep in each other',
      () => zipSync({ ...parts, 'word/styles.xml': strToU8('<a>'.repeat(100_000) + '</a>'.repeat(100_000)) }),
      'docx/part-unreadable',
    ],
    [
      'a document that is malformed',
      () => zipSync({ ...parts, 'word/document.xml': strToU8('<w:document>') }),
      'docx/file-unreadable',
    ],
    [
      'a part that is missing',
      () => zipSync(Object.fromEntries(Object.entries(parts).filter(([path]) => path !== 'word/styles.xml'))),
      'docx/part-missing',
    ],
  ])('%s', (_, make, code) => {
    const { codes, said } = read(make())
    expect(codes).toContain(code)
    for (const { message, hint } of said) expect(`${message} ${hint}`).toMatch(/^\p{Lu}.*\.$/u)
  })
})

it('a good file says nothing', () => {
  expect(read(zipSync(parts)).said).toEqual([])
})

describe('a file that is made to grow is not unzipped', () => {
  it('where it says that it holds more than a document can', () => {
    expect(read(lying(new Uint8Array(8), 0x7fffffff)).codes).toEqual(['docx/file-unreadable'])
  })

  it('where it shrank as no document does', () => {
    const bytes = zipSync({ ...parts, 'word/media/a.bin': new Uint8Array(80 * 1024 * 1024) })
    expect(bytes.length).toBeLessThan(200_000)
    const { codes, said } = read(bytes)
    expect(codes).toEqual(['docx/file-unreadable'])
    expect(said[0]?.message).toContain('it holds more than a document can.')
  })

  it('where it says less than it holds', () => {
    const { codes, draft } = read(lying(strToU8(`<a>${'b'.repeat(100_000)}</a>`), 10))
    expect(codes).toContain('docx/file-unreadable')
    expect(draft.blocks).toEqual([])
  })
})

it('what lies outside of the package is left out, and a drawing cannot name a file outside of the article', () => {
  const dot = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const drawing = (name: string) =>
    `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="${name}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="r1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
  const more = {
    'word/_rels/document.xml.rels': bodyRelationships({ image: 'media/dot.png' }),
    'word/media/dot.png': dot,
  }
  for (const name of ['../../etc/passwd.png', '/etc/a.png', 'C:\\a.png', 'a/../../b.png', 'https://example.org/a.png'])
    expect([...read(edited(drawing(name), more)).assets.keys()]).toEqual(['dot.png'])
  expect([...read(edited(drawing('figures/one.png'), more)).assets.keys()]).toEqual(['figures/one.png'])
  const outside = zipSync({ ...parts, '../../evil.png': dot, '/abs.png': dot })
  expect(read(outside).codes).toEqual(['docx/path-outside', 'docx/path-outside'])
})

it('macros are left out, and that is said', () => {
  const { codes, found } = read(zipSync({ ...parts, 'word/vbaProject.bin': new Uint8Array([1]) }))
  expect(codes).toEqual(['docx/macros-left-out'])
  expect(found.blocks).toHaveLength(1)
})

it('pictures that are elsewhere are not fetched, and that is said', () => {
  const linked = `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="A hill"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="r1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
  const { codes, assets, draft } = read(
    edited(linked, { 'word/_rels/document.xml.rels': bodyRelationships({ image: 'https://example.org/hill.png' }) }),
  )
  expect(codes).toEqual(['docx/picture-linked'])
  expect(assets.size).toBe(0)
  expect(JSON.stringify(draft.blocks)).toContain('https://example.org/hill.png')
})

it('a hundred thousand paragraphs are read in a time that grows with their number', () => {
  const many = (count: number) =>
    edited(
      Array.from(
        { length: count },
        (_, at) =>
          `<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:bookmarkStart w:id="${at}" w:name="b_${at}"/><w:r><w:t>Paragraph ${at}, ${(at * 7919) % 10_007}.</w:t></w:r><w:bookmarkEnd w:id="${at}"/></w:p>`,
      ).join(''),
    )
  const seconds = (count: number) => {
    const bytes = many(count)
    const start = performance.now()
    expect(readDocx(bytes, 'long.docx', () => undefined).draft.blocks).toHaveLength(count)
    return (performance.now() - start) / 1000
  }
  seconds(1_000)
  const [few, all] = [seconds(10_000), seconds(100_000)]
  expect(all / few).toBeLessThan(40)
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('Words.')
}, 120_000)
