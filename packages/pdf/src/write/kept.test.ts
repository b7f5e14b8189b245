import type { Article } from '@stet/core'
import { article, cell, code, link, note, ol, p, table } from '@stet/core/testing'
import { expect, it } from 'vitest'
import { openFile, type PdfFile } from '../check/file.ts'
import { tagsOf, type Tag } from '../check/tags.ts'
import { booleanOf, dictionaryOf, entryOf, membersOf, nameOf, numberOf, textOf } from '../check/values.ts'
import { checkPdf } from '../check/index.ts'
import { png } from '../testing/pictures.ts'
import { writePdf } from '../testing/write.ts'

/** The user properties of a tag by their names. */
function keptOf({ context }: PdfFile, tag: Tag): Readonly<Record<string, unknown>> {
  const plain = (value: Parameters<typeof textOf>[0]): unknown => {
    const one = textOf(value) ?? numberOf(value) ?? booleanOf(value)
    return one ?? membersOf(context, value).map(plain)
  }
  const own = membersOf(context, entryOf(context, tag.dictionary, 'A'))
    .flatMap(part => dictionaryOf(context, part) ?? [])
    .filter(attributes => nameOf(entryOf(context, attributes, 'O')) === 'UserProperties')
    .flatMap(attributes => membersOf(context, entryOf(context, attributes, 'P')))
    .flatMap(property => dictionaryOf(context, property) ?? [])
  return Object.fromEntries(
    own.map(property => [textOf(entryOf(context, property, 'N')), plain(entryOf(context, property, 'V'))]),
  )
}

const sample: Article = article(
  [
    p('Words', note('a'), ' and ', { type: 'inlineMath', value: 'a < b' }, { type: 'lineBreak' }, 'more', ...code('x')),
    ol(7, 'one', 'two'),
    {
      type: 'list',
      marker: { type: 'bullet' },
      items: [
        { checked: true, blocks: [p('done')] },
        { checked: false, blocks: [p('open')] },
      ],
    },
    {
      type: 'definitionList',
      items: [{ terms: [[{ type: 'text', value: 'term', marks: [] }]], definitions: [[p('meaning')]] }],
    },
    {
      ...table(['A', 'B'], ['c', cell('d')]),
      columns: [{ align: 'end', width: 0.25 }, {}],
      caption: [{ type: 'text', value: 'Cap', marks: [] }],
    } as never,
    { type: 'callout', kind: 'tip', title: [{ type: 'text', value: 'Mine', marks: [] }], blocks: [p('called')] },
    { type: 'code', language: 'python', value: 'if a:\n\treturn (b)' },
    { type: 'math', value: '\\frac{a}{\\left(b\\right)}\n+ 1' },
    { type: 'quote', blocks: [p('said')], attribution: [{ type: 'text', value: 'Who', marks: [] }] },
    { type: 'figure', images: [{ type: 'image', source: 'a (1).png', alternative: 'Ä' }] },
    p(link('https://example.org/', 'there'), { type: 'citation', key: 'w', locator: 'p. 3' }),
  ],
  {
    metadata: {
      title: { value: 'Kept' },
      authors: [{ value: { name: 'A. Name', orcid: '0000-0002-1825-0097' } }, { value: { name: 'B. Name' } }],
    },
    footnotes: { a: [p('note')] },
    references: { w: 'A work' },
  },
)

it('keeps in the tag tree what a PDF has no words for', async () => {
  const file = await openFile((await writePdf(sample)).bytes)
  const { all } = tagsOf(file)
  const kept = (type: string) => all.filter(tag => tag.type === type).map(tag => keptOf(file, tag))
  expect(kept('Header')).toEqual([{ Names: ['A. Name', 'B. Name'], Orcids: ['0000-0002-1825-0097', ''] }])
  expect(kept('L')).toEqual([{ Start: 7 }, {}, { Definitions: true }, {}])
  expect(kept('LI').slice(2, 4)).toEqual([{ Checked: true }, { Checked: false }])
  expect(kept('Table')).toEqual([{ Label: 'Table 1', ColumnAligns: ['end', ''], ColumnWidths: [0.25, 0] }])
  expect(kept('Callout')).toEqual([{ Kind: 'tip', Titled: true }])
  expect(kept('Code').filter(each => 'Language' in each)).toEqual([
    { Language: 'python', Value: 'if a:\n\treturn (b)' },
  ])
  expect(kept('Formula')).toEqual([{ TeX: 'a < b' }, { TeX: '\\frac{a}{\\left(b\\right)}\n+ 1' }])
  expect(kept('FigureGroup')).toEqual([{ Sources: ['a (1).png'], Alternatives: ['Ä'] }])
  expect(kept('Reference')).toEqual([{}, { Locator: 'p. 3' }])
  expect(all.filter(tag => tag.type === 'LineBreak')).toHaveLength(1)
})

it('names each block, section, note and work by its id', async () => {
  const file = await openFile((await writePdf(sample)).bytes)
  const named = tagsOf(file).all.flatMap(({ type, id }) =>
    id === undefined ? [] : [[type, Buffer.from(id, 'hex').toString()]],
  )
  expect(named).toEqual(
    expect.arrayContaining([
      ...sample.blocks.map(({ id }) => [expect.any(String), id]),
      ['Note', sample.footnotes[0]!.id],
      ['BibEntry', sample.references[0]!.id],
    ]),
  )
})

it('takes a picture for decoration whose words nobody can hear', async () => {
  const image = (source: string) => ({ type: 'image', source, alternative: '\u00A0\u200B' }) as const
  const bytes = png({ width: 1, height: 1, type: 2, rows: [[0, 255, 0, 0]] })
  const picture = { format: 'png', bytes, width: 9, height: 9 } as const
  const given = article([p('Words', image('a')), { type: 'figure', images: [image('a')] }])
  const file = (await writePdf(given, new Map([['a', picture]]))).bytes
  expect(tagsOf(await openFile(file)).all.filter(tag => tag.type === 'Figure')).toEqual([])
  expect(await checkPdf(file)).toEqual([])
})
