import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Article, Assets } from '@stet/core'
import { article, cell, code, emphasis, h, link, note, ol, p, strong, table, ul } from '@stet/core/testing'
import { describe, expect, it } from 'vitest'
import { pageCount, pdf } from '../index.ts'
import { png } from '../testing/pictures.ts'
import { nodesOf, readPdf } from '../testing/read-pdf.ts'
import { writePdf } from '../testing/write.ts'

const square = png({
  width: 2,
  height: 2,
  type: 6,
  rows: [
    [0, 255, 0, 0, 128, 0, 0, 255, 255],
    [0, 0, 255, 0, 255, 0, 0, 0, 0],
  ],
})
const assets: Assets = new Map([['square.png', { format: 'png', bytes: square, width: 200, height: 200 }]])

const sample: Article = article(
  [
    p(
      'An opening with ',
      ...emphasis('stress'),
      ', ',
      ...strong('weight'),
      ', ',
      ...code('code'),
      note('a'),
      ' and ',
      link('https://example.org/path', 'a link'),
      '.',
    ),
    h(1, 'First section'),
    p('Words before a list:'),
    ul('one', [p('two'), ol(3, 'inner three', 'inner four')]),
    h(2, 'A section within'),
    table(['Name', 'Number'], [cell('both', { columnSpan: 2 })], ['row', '12']),
    {
      type: 'figure',
      images: [{ type: 'image', source: 'square.png', alternative: 'Four small squares' }],
      caption: [{ type: 'text', value: 'A caption', marks: [] }],
    },
    { type: 'code', language: 'python', value: 'def f():\n    return 1' },
    { type: 'math', value: 'x^2' },
    h(1, 'Second section'),
    p('The end.'),
  ],
  { metadata: { title: { value: 'A sample' } }, footnotes: { a: [p('The words of the note.')] } },
)

const plain = (words: string): Article => article([p(words)])
const textOf = async (given: Article) => (await readPdf((await writePdf(given)).bytes)).text.join(' ')

describe('the PDF of an article', () => {
  it('says nothing about an article without faults', async () => {
    expect((await writePdf(sample, assets)).said).toEqual([])
  })

  it('is the same bytes each time, by the same writer and by another', async () => {
    const writer = pdf({ pageSize: 'A4' })
    const write = () => writer.write(sample, assets, () => {})
    const [one, other] = [await write(), await write()]
    expect(Buffer.compare(one, other)).toBe(0)
    expect(Buffer.compare(one, (await writePdf(sample, assets)).bytes)).toBe(0)
  })

  it('is tagged, titled and has its language and its bookmarks', async () => {
    const read = await readPdf((await writePdf(sample, assets)).bytes)
    expect(read).toMatchObject({
      marked: true,
      title: 'A sample',
      language: 'en',
      outline: ['First section', 'Second section'],
    })
  })

  it('holds the words in order', async () => {
    const text = await textOf(sample)
    const words = [
      'A sample',
      'An opening with stress, weight, code',
      'and a link.',
      'First section',
      'Words before a list:',
      'one',
      'two',
      '3.',
      'inner three',
      '4.',
      'A section within',
      'Name',
      'both',
      'row',
      '12',
      'A caption',
      'def f():',
      'return 1',
      'Second section',
      'The end.',
    ]
    let from = 0
    for (const word of words) {
      const at = text.indexOf(word, from)
      expect(at).toBeGreaterThanOrEqual(from)
      from = at
    }
  })

  it('has the structure of the article', async () => {
    const { structure } = await readPdf((await writePdf(sample, assets)).bytes)
    const count = (role: string) => structure.flatMap(page => nodesOf(page, role)).length
    const roles = [
      'H1',
      'H2',
      'H3',
      'L',
      'LI',
      'Table',
      'TH',
      'TD',
      'Figure',
      'Formula',
      'Link',
      'Note',
      'Code',
      'Caption',
    ]
    expect(Object.fromEntries(roles.map(role => [role, count(role)]))).toEqual({
      H1: 1,
      H2: 2,
      H3: 1,
      L: 2,
      LI: 4,
      Table: 1,
      TH: 2,
      TD: 3,
      Figure: 1,
      Formula: 1,
      Link: 2,
      Note: 1,
      Code: 2,
      Caption: 1,
    })
    const [figure] = structure.flatMap(page => nodesOf(page, 'Figure'))
    expect(figure!.alt).toBe('Four small squares')
    const [formula] = structure.flatMap(page => nodesOf(page, 'Formula'))
    expect(formula!.alt).toBe('x^2')
  })

  it('has links that lead out and links that lead to notes', async () => {
    const { links } = await readPdf((await writePdf(sample, assets)).bytes)
    expect(links.map(({ url }) => url).filter(Boolean)).toEqual(['https://example.org/path'])
    expect(links.filter(({ destination }) => typeof destination === 'string')).toHaveLength(1)
  })

  it('shows the publication and the page on each page', async () => {
    const { bytes } = await writePdf(
      article(Array.from({ length: 40 }, () => p('word '.repeat(60).trim()))),
      new Map(),
      { pageSize: 'Letter', publication: 'The Review' },
    )
    const { text } = await readPdf(bytes)
    expect(text.length).toBe(await pageCount(bytes))
    text.forEach((page, index) => {
      expect(page).toContain('The Review')
      expect(page).toContain(`Page ${index + 1} of ${text.length}`)
    })
  })
})

describe('text that comes back whole', () => {
  it('where words are hyphenated', async () => {
    const words = 'internationalisation responsibilities characteristically incomprehensible '.repeat(30).trim()
    const { glyphText } = await readPdf((await writePdf(plain(words))).bytes)
    expect(glyphText.join('')).toContain(words)
  })

  it('where words are joined by ligatures or set in other scripts', async () => {
    expect(await textOf(plain('difficult offices: Ελληνικά, Кириллица, fi ffl'))).toContain(
      'difficult offices: Ελληνικά, Кириллица, fi ffl',
    )
  })
})

describe('text from right to left', () => {
  it('comes back in the order in which it is read', async () => {
    const words = 'تقرير عن الأمن في منطقة الساحل'
    expect(await textOf(plain(words))).toContain(words)
  })
})

describe('content with faults', () => {
  it('shows the alternative text of a picture that is not there', async () => {
    expect(await textOf(sample)).toContain('Four small squares')
  })

  it('reports a picture that cannot be read, and writes the rest', async () => {
    const broken: Assets = new Map([['square.png', { format: 'png', bytes: square.slice(0, 50), width: 2, height: 2 }]])
    const { bytes, said } = await writePdf(sample, broken)
    expect(said.map(({ code: kind }) => kind)).toEqual(['pdf/image-unreadable'])
    expect((await readPdf(bytes)).text.join(' ')).toContain('Four small squares')
  })

  it('tells of a photograph that is far larger than print shows, and keeps it', async () => {
    const head = [0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0x0f, 0xa0, 0x0f, 0xa0, 1, 1, 0x11, 0, 0xff, 0xda, 0, 2]
    const bytes = Buffer.concat([Buffer.from(head), Buffer.alloc(1_100_000, 1), Buffer.from([0xff, 0xd9])])
    const large: Assets = new Map([['square.png', { format: 'jpeg', bytes, width: 4000, height: 4000 }]])
    const { bytes: made, said } = await writePdf(sample, large)
    expect(said.map(({ code: kind }) => kind)).toEqual(['pdf/photograph-large'])
    expect(Buffer.from(made).includes(bytes)).toBe(true)
  })

  it('reports characters that no font has and such as no PDF can hold', async () => {
    const { said } = await writePdf({
      ...plain('x'),
      blocks: [{ type: 'paragraph', id: 'p', content: [{ type: 'text', value: 'a 漢 b \u0001 c \uD800', marks: [] }] }],
    })
    expect(said.map(({ code: kind }) => kind)).toEqual([
      'pdf/character-invalid',
      'pdf/character-invalid',
      'pdf/character-missing',
    ])
  })

  it('reports a formula that cannot be read, and shows its TeX', async () => {
    const given = article([{ type: 'math', value: '\\frac{1' }])
    const { bytes, said } = await writePdf(given)
    expect(said.map(({ code: kind }) => kind)).toEqual(['pdf/formula-unreadable'])
    expect((await readPdf(bytes)).text.join('')).toContain('\\frac{1')
  })

  it('tells of a formula that is far wider than the text', async () => {
    const wide = Array.from({ length: 60 }, (_, index) => `x_{${index}}`).join(' + ')
    const { said } = await writePdf(
      article([
        { type: 'math', value: wide },
        { type: 'math', value: 'x^2' },
      ]),
    )
    expect(said.map(({ code: kind }) => kind)).toEqual(['pdf/formula-too-wide'])
  })

  it('divides no address, so that no hyphen leads astray', async () => {
    const url = `https://example.org/${'internationalisation/responsibilities/'.repeat(9)}`
    const { text } = await readPdf((await writePdf(article([p(link(url, url))]))).bytes)
    const lines = /https:.*\/(?= )/.exec(text.join(''))![0].split(' ')
    expect(lines.join('')).toBe(url)
    expect(lines.filter(line => !line.endsWith('/'))).toEqual([])
  })

  it('writes an article without blocks, and a word of 5,000 letters', async () => {
    expect(await pageCount((await writePdf(article([]))).bytes)).toBe(1)
    expect(((await textOf(plain('m'.repeat(5000)))).match(/m/g) ?? []).length).toBeGreaterThanOrEqual(5000)
  })

  it('throws where the call is wrong', () => {
    expect(() => pdf({ pageSize: 'A5' as 'A4' })).toThrow(TypeError)
  })
})

const has = (program: string, flag: string): boolean => spawnSync(program, [flag]).error === undefined

describe('other programs', () => {
  const inFolder = <Result>(bytes: Uint8Array, look: (path: string) => Result): Result => {
    const folder = mkdtempSync(join(tmpdir(), 'stet-pdf-'))
    try {
      writeFileSync(join(folder, 'article.pdf'), bytes)
      return look(join(folder, 'article.pdf'))
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  it.skipIf(!has('qpdf', '--version'))('qpdf finds no fault (where qpdf is installed)', async () => {
    const { bytes } = await writePdf(sample, assets)
    expect(inFolder(bytes, path => spawnSync('qpdf', ['--check', path]).status)).toBe(0)
  })

  it.skipIf(!has('pdftotext', '-v'))('poppler reads the same words (where pdftotext is installed)', async () => {
    const { bytes } = await writePdf(sample, assets)
    const text = inFolder(bytes, path => spawnSync('pdftotext', [path, '-']).stdout.toString())
    expect(text.replaceAll(/\s+/g, ' ')).toContain('An opening with stress, weight, code')
  })
})
