import { PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib'
import type { Article, Assets } from '@stet/core'
import { article, cell, h, link, note, p, table, ul } from '@stet/core/testing'
import { describe, expect, it } from 'vitest'
import { broken, type Breakable } from '../testing/broken-pdf.ts'
import { png } from '../testing/pictures.ts'
import { writePdf } from '../testing/write.ts'
import { checkPdf, findingDiagnostic } from './index.ts'

const picture = png({ width: 1, height: 1, type: 2, rows: [[0, 255, 0, 0]] })
const assets: Assets = new Map([['a.png', { format: 'png', bytes: picture, width: 90, height: 90 }]])

const sample: Article = article(
  [
    p('Words with ', link('https://example.org/', 'a link'), ' and a note', note('a'), note('b'), '.'),
    h(1, 'One'),
    { type: 'figure', images: [{ type: 'image', source: 'a.png', alternative: 'A red square' }] },
    h(2, 'Within'),
    { type: 'math', value: 'x^2' },
    ul('first', 'second'),
    table(['Name', 'Number'], ['row', '12'], ['other', '13']),
    h(1, 'Two'),
    table([cell('Both', { columnSpan: 2, scope: 'column' })], ['row', '12']),
  ],
  { metadata: { title: { value: 'A sample' } }, footnotes: { a: [p('The note.')], b: [p('Another.')] } },
)

const good = writePdf(sample, assets).then(({ bytes }) => bytes)

const one = <Thing>(things: readonly Thing[], index = 0): Thing => {
  const found = things[index]
  if (found === undefined) throw new Error('The sample does not hold what this test breaks.')
  return found
}
const pageOf = ({ having }: Breakable, index = 0) => one(having('Type', 'Page'), index)
const text = (words: string) => PDFHexString.fromText(words)
const treeOf = (file: Breakable) => file.inner(file.catalog, 'StructTreeRoot')
const content = (file: Breakable, change: (operators: string) => string) =>
  file.rewrite(pageOf(file), 'Contents', change)
const font = ({ having }: Breakable) => one(having('Subtype', 'Type0'))
const cidFont = ({ having }: Breakable) => one(having('Subtype', 'CIDFontType2'))
const descriptor = ({ having }: Breakable) => one(having('Type', 'FontDescriptor'))
const roles = (file: Breakable) => file.inner(treeOf(file), 'RoleMap')
/** Each breaks a good file in one way. */
const breaks: readonly (readonly [checkpoint: string, how: string, (file: Breakable) => void])[] = [
  [
    '01-003',
    'an artifact in tagged content',
    file => content(file, ops => ops.replace(/BT /, '/Artifact BMC BT ').replace(/ET/, 'ET EMC')),
  ],
  ['01-004', 'tagged content in an artifact', file => content(file, ops => `/Artifact BMC\n${ops}\nEMC`)],
  ['01-005', 'a painted rectangle without a tag', file => content(file, ops => `${ops}\n0 0 9 9 re f`)],
  ['01-005', 'a stretch that no tag holds', file => content(file, ops => ops.replace('/MCID 0', '/MCID 999'))],
  ['01-005', 'a stretch that does not end', file => content(file, ops => `${ops}\n/Artifact BMC`)],
  ['01-005', 'a parent tree that leads nowhere', file => file.set(treeOf(file), 'ParentTree', { Nums: [] })],
  ['01-005', 'a file that does not say that it is tagged', file => file.set(file.catalog, 'MarkInfo', undefined)],
  ['01-007', 'suspects', file => file.set(file.inner(file.catalog, 'MarkInfo'), 'Suspects', true)],
  ['02-001', 'a type without a role', file => file.set(roles(file), 'Header', undefined)],
  ['02-001', 'a type of its own', file => file.set(one(file.having('S', 'P')), 'S', 'Paragraphe')],
  ['02-003', 'roles in a circle', file => (file.set(roles(file), 'Ay', 'Bee'), file.set(roles(file), 'Bee', 'Ay'))],
  ['02-004', 'a standard type with another role', file => file.set(roles(file), 'P', 'Span')],
  ['06-001', 'no metadata', file => file.set(file.catalog, 'Metadata', undefined)],
  [
    '06-002',
    'metadata that does not name the standard',
    file => file.rewrite(file.catalog, 'Metadata', xmp => xmp.replaceAll('pdfuaid:part>', 'pdfuaid:bit>')),
  ],
  [
    '06-003',
    'metadata without a title',
    file => file.rewrite(file.catalog, 'Metadata', xmp => xmp.replace('A sample', ' ')),
  ],
  ['07-001', 'no wish about the title', file => file.set(file.catalog, 'ViewerPreferences', undefined)],
  [
    '07-002',
    'a wish for the name',
    file => file.set(file.inner(file.catalog, 'ViewerPreferences'), 'DisplayDocTitle', false),
  ],
  ['09-004', 'a cell in a group of rows', file => file.set(one(file.having('S', 'TR')), 'S', 'TD')],
  ['09-004', 'a cell that covers more', file => file.set(one(file.having('S', 'TD')), 'A', { O: 'Table', ColSpan: 2 })],
  [
    '09-004',
    'a cell that reaches below its table',
    file => file.set(one(file.having('S', 'TD'), 3), 'A', { O: 'Table', RowSpan: 5 }),
  ],
  ['09-004', 'a table with content of its own', file => file.set(one(file.having('S', 'P'), 1), 'S', 'Table')],
  ['09-005', 'a list of paragraphs', file => file.set(one(file.having('S', 'LI')), 'S', 'P')],
  ['09-005', 'an item of paragraphs', file => file.set(one(file.having('S', 'LBody')), 'S', 'P')],
  ['09-006', 'contents of paragraphs', file => file.set(one(file.having('S', 'Sect')), 'S', 'TOC')],
  [
    '10-001',
    'a code without a text',
    file => file.rewrite(font(file), 'ToUnicode', map => map.replace(/^<0001> .*$/m, '')),
  ],
  [
    '11-001',
    'content without a language',
    file => (file.set(file.catalog, 'Lang', undefined), file.set(one(file.having('S', 'Document')), 'Lang', undefined)),
  ],
  [
    '11-001',
    'a language that is none',
    file => file.set(one(file.having('S', 'P')), 'Lang', PDFString.of('no language')),
  ],
  [
    '11-002',
    'an alternative text without a language',
    file => (file.set(file.catalog, 'Lang', undefined), file.set(one(file.having('S', 'Document')), 'Lang', undefined)),
  ],
  ['11-003', 'bookmarks without a language', file => file.set(file.catalog, 'Lang', undefined)],
  ['11-004', 'words of links without a language', file => file.set(file.catalog, 'Lang', undefined)],
  ['11-006', 'a title without a language', file => file.set(file.catalog, 'Lang', undefined)],
  ['13-004', 'a figure without words', file => file.set(one(file.having('S', 'Figure')), 'Alt', undefined)],
  ['13-004', 'a figure without a place', file => file.set(one(file.having('S', 'Figure')), 'A', undefined)],
  ['14-002', 'a first heading that is not H1', file => file.set(one(file.having('S', 'H1')), 'S', 'P')],
  ['14-003', 'a level that is skipped', file => file.set(one(file.having('S', 'H2')), 'S', 'H4')],
  [
    '14-006',
    'two plain headings in one tag',
    file =>
      file.having('S', 'H2').forEach(tag => file.set(tag, 'S', 'P')) ??
      file
        .having('S', 'TD')
        .slice(0, 2)
        .forEach(tag => file.set(tag, 'S', 'H')),
  ],
  ['14-007', 'headings of two kinds', file => file.set(one(file.having('S', 'H2')), 'S', 'H')],
  ['15-003', 'a header cell without a scope', file => file.set(one(file.having('S', 'TH')), 'A', undefined)],
  [
    '15-003',
    'a header that is not there',
    file => file.having('S', 'TH').forEach(tag => file.set(tag, 'ID', undefined)),
  ],
  ['17-002', 'a formula without words', file => file.set(one(file.having('S', 'Formula')), 'Alt', undefined)],
  ['19-003', 'a note without an id', file => file.set(one(file.having('S', 'Note')), 'ID', undefined)],
  [
    '19-004',
    'two notes with one id',
    file => file.having('S', 'Note').forEach(tag => file.set(tag, 'ID', PDFString.of('a'))),
  ],
  [
    '21-001',
    'an attached file without a name',
    file => file.set(one(file.having('Type', 'Filespec')), 'UF', undefined),
  ],
  ['25-001', 'a form in XFA', file => file.set(file.catalog, 'AcroForm', { XFA: [] })],
  ['28-002', 'an annotation without a tag', file => file.set(one(file.having('Subtype', 'Link')), 'Subtype', 'Square')],
  [
    '28-004',
    'an annotation without words',
    file => {
      const annotation = one(file.having('Subtype', 'Link'))
      file.set(annotation, 'Subtype', 'Square')
      file.set(annotation, 'Contents', undefined)
    },
  ],
  ['28-007', 'a trap net', file => file.set(one(file.having('Subtype', 'Link')), 'Subtype', 'TrapNet')],
  ['28-008', 'no order of annotations', file => file.set(pageOf(file), 'Tabs', undefined)],
  ['28-009', 'another order of annotations', file => file.set(pageOf(file), 'Tabs', 'R')],
  ['28-011', 'a link outside its tag', file => file.set(one(file.having('S', 'Link')), 'S', 'Span')],
  [
    '28-011',
    'a link that does not know its tag',
    file => file.set(one(file.having('Subtype', 'Link')), 'StructParent', undefined),
  ],
  ['28-012', 'a link without words', file => file.set(one(file.having('Subtype', 'Link')), 'Contents', text(' '))],
  ['30-001', 'a page of another file', file => file.set(one(file.having('Subtype', 'Form')), 'Ref', { F: text('x') })],
  [
    '30-002',
    'a form object with tags that is drawn twice',
    file => {
      content(file, ops => ops.replace(/(\/X\d+) Do/g, '$1 Do $1 Do'))
      const drawn = file.inner(file.inner(pageOf(file), 'Resources'), 'XObject')
      for (const name of drawn.keys())
        if (file.inner(drawn, name.decodeText()).get(PDFName.of('Subtype')) === PDFName.of('Form'))
          file.rewrite(drawn, name.decodeText(), ops => `/Span <</MCID 0>> BDC\n${ops}\nEMC`)
    },
  ],
  ['31-004', 'a font without its map', file => file.set(cidFont(file), 'CIDToGIDMap', undefined)],
  ['31-009', 'a font that is not embedded', file => file.set(descriptor(file), 'FontFile2', undefined)],
  ['31-009', 'a font that is none', file => file.rewrite(descriptor(file), 'FontFile2', () => 'no font')],
  [
    '31-011',
    'a glyph that is not there',
    file => file.rewrite(cidFont(file), 'CIDToGIDMap', map => `${map.slice(0, 2)}\xFF\xFF${map.slice(4)}`),
  ],
  ['31-016', 'other widths', file => file.set(cidFont(file), 'W', [1, [1, 2, 3]])],
  ['31-027', 'a font without text', file => file.set(font(file), 'ToUnicode', undefined)],
  [
    '31-028',
    'a code for U+0000',
    file => file.rewrite(font(file), 'ToUnicode', map => map.replace(/^(<0001>) .*$/m, '$1 <0000>')),
  ],
  [
    '31-029',
    'a code for U+FEFF',
    file => file.rewrite(font(file), 'ToUnicode', map => map.replace(/^(<0001>) .*$/m, '$1 <FEFF>')),
  ],
  [
    '31-030',
    'the glyph for what a font has not',
    file => file.rewrite(cidFont(file), 'CIDToGIDMap', map => map.replace(/^[\s\S]{4}/, '\0\0\0\0')),
  ],
]

describe('the checker', () => {
  it('finds nothing in a good file, as written and as copied', async () => {
    expect(await checkPdf(await good)).toEqual([])
    expect(await checkPdf(await broken(await good, () => {}))).toEqual([])
  })

  it.each(breaks)('finds %s: %s', async (checkpoint, _, change) => {
    const found = await checkPdf(await broken(await good, change))
    expect(found.map(finding => finding.checkpoint)).toContain(checkpoint)
  })

  it('says where it found it: the page, the tag and the block', async () => {
    const bytes = await broken(await good, file => file.set(one(file.having('S', 'Figure')), 'Alt', undefined))
    const [finding] = await checkPdf(bytes)
    const block = sample.sections[0]!.blocks[0]!.id
    expect(finding).toEqual({
      checkpoint: '13-004',
      message: 'A figure has no alternative text.',
      page: 1,
      tag: 'Document/Sect/FigureGroup/Figure',
      block,
    })
    expect(findingDiagnostic(finding!)).toEqual({
      severity: 'error',
      code: 'pdf/ua-13-004',
      message: 'A figure has no alternative text (page 1, Document/Sect/FigureGroup/Figure).',
      block,
    })
  })

  it('refuses an encrypted file', async () => {
    const bytes = await broken(await good, ({ context }) => {
      context.trailerInfo.Encrypt = context.obj({ Filter: 'Standard', V: PDFNumber.of(1) })
    })
    expect(await checkPdf(bytes)).toMatchObject([{ checkpoint: '26-002' }])
  })
})
