import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { compose, revise, toMarkdown, type Article } from '@stet/core'
import { article, cell, h, ol, p, table, ul } from '@stet/core/testing'
import { expect, it } from 'vitest'
import { docx } from '../../write/docx.ts'
import { readDocx } from '../docx.ts'
import type { ReadOptions } from '../reading.ts'

const unheard = () => undefined
const written = (source: Article, identity: boolean) =>
  docx({ pageSize: 'A4', identity }).write(source, new Map(), unheard)

const mark = '<w:rPr><w:del w:id="900" w:author="Bo"/></w:rPr>'
const asDeleted = (run: string) =>
  `<w:del w:id="901" w:author="Bo">${run.replaceAll(/<(\/?)w:t\b/g, '<$1w:delText')}</w:del>`
const propertiesOf = (paragraph: string) => /<w:pPr>(.*?)<\/w:pPr>/s.exec(paragraph)?.[1] ?? ''

/** Deletes the first paragraph and the second's beginning as LibreOffice saves it: the second has the first's properties. */
function deleting(xml: string, words: string, kept = ''): string {
  const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs) ?? []
  const at = paragraphs.findIndex(paragraph => paragraph.includes(`>${words}<`))
  const [first = '', second = ''] = paragraphs.slice(at, at + 2)
  const properties = propertiesOf(first)
  const run = `<w:r><w:t>${kept}</w:t></w:r>`
  const gone = first
    .replace(/<w:pPr>.*?<\/w:pPr>/s, `<w:pPr>${properties}${mark}</w:pPr>`)
    .replace(/<w:r>.*<\/w:r>/s, found => `${kept === '' ? '' : run}${asDeleted(found.replace(`>${kept}`, '>'))}`)
  const style = /<w:pStyle[^>]*>/.exec(properties)?.[0] ?? ''
  const changed = second.replace(/<w:pPr>(?:<w:pStyle[^>]*>)?/, () => `<w:pPr>${style}`)
  const joined = second.replace(/<w:pPr>.*?<\/w:pPr>/s, () => `<w:pPr>${properties}</w:pPr>`)
  return xml.replace(first, () => gone).replace(second, () => (kept === '' ? changed : joined))
}

interface Case {
  readonly application?: string
  readonly identity?: boolean
}

/** What the Markdown of an article becomes once its Word file was edited and read. */
async function read(
  source: Article,
  edit: (xml: string) => string,
  options: ReadOptions,
  { application = 'LibreOffice/7.4.7.2$Linux', identity = true }: Case = {},
) {
  const parts = unzipSync(await written(source, identity))
  const changed = (path: string, change: (xml: string) => string) => ({
    [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))),
  })
  const bytes = zipSync({
    ...parts,
    ...changed('word/document.xml', edit),
    ...changed('docProps/app.xml', xml => xml.replace('>Stet<', `>${application}<`)),
  })
  const { draft, isDoubtful } = readDocx(bytes, 'a.docx', unheard, options)
  const edited = compose(draft, { language: 'en' }, unheard).article
  return { text: revise({ file: 'a.md', text: toMarkdown(source) }, edited, { language: 'en' }).text, isDoubtful }
}

const report = article([
  p('First words.'),
  h(1, 'Needs'),
  ul('water', 'a quay'),
  ol(1, 'measure', 'mark'),
  h(2, 'Boats'),
  p('They come.'),
])
const whole = toMarkdown(report)
const accept: ReadOptions = { changes: 'accept' }
const reject: ReadOptions = { changes: 'reject' }
const known = async (source: Article, options: ReadOptions): Promise<ReadOptions> => ({
  ...options,
  original: await written(source, true),
})

it('without an original a paragraph behind a deleted one stays as LibreOffice says, and is in doubt', async () => {
  const { text, isDoubtful } = await read(report, xml => deleting(xml, 'Boats'), accept)
  expect([text, isDoubtful]).toEqual([whole.replace('### Boats\n\nThey', '### They'), true])
})

it.each([
  ['by its bookmark', true],
  ['by its words', false],
])('a paragraph behind a deleted heading is found in the original %s', async (_, identity) => {
  const edit = (xml: string) => deleting(xml, 'Boats')
  const accepted = await read(report, edit, await known(report, accept), { identity })
  expect(accepted.text).toBe(whole.replace('### Boats\n\n', ''))
  expect((await read(report, edit, await known(report, reject), { identity })).text).toBe(whole)
})

it('an item behind a deleted heading is an item, and a heading behind a deleted item a heading', async () => {
  const options = await known(report, accept)
  expect((await read(report, xml => deleting(xml, 'Needs'), options)).text).toBe(
    whole.replace('## Needs\n\n', '').replace('### Boats', '## Boats'),
  )
  expect((await read(report, xml => deleting(xml, 'mark'), options)).text).toBe(whole.replace('2. mark\n', ''))
})

it.each([
  ['Needs', 'Ne'],
  ['water', 'wat'],
  ['a quay', 'a'],
  ['measure', 'mea'],
  ['mark', 'ma'],
])('a paragraph joined with “%s” is apart again, in its list, when that is rejected', async (words, kept) => {
  const edit = (xml: string) => deleting(xml, words, kept)
  expect((await read(report, edit, await known(report, reject))).text).toBe(whole)
})

it('in cells too', async () => {
  const source = article([table(['Of'], [cell([p('Towns'), ul('They grow.')])])])
  const edit = (xml: string) => deleting(xml, 'Towns')
  expect((await read(source, edit, await known(source, reject))).text).toBe(toMarkdown(source))
  const { text } = await read(source, edit, await known(source, accept))
  expect(text).toBe(toMarkdown(article([table(['Of'], [cell([ul('They grow.')])])])))
})

it('files of other programs are never in doubt', async () => {
  const edit = (xml: string) => deleting(xml, 'Boats')
  const word = { application: 'Microsoft Office Word' }
  const { text, isDoubtful } = await read(report, edit, await known(report, accept), word)
  expect([text, isDoubtful]).toEqual([whole.replace('### Boats\n\nThey', '### They'), false])
})

it('a style that was given to a paragraph behind a deleted one is kept where it is another', async () => {
  const edit = (xml: string) =>
    deleting(xml, 'Boats').replace(
      /(<w:p>(?:(?!<w:p>).)*?)<w:pStyle[^>]*>((?:(?!<w:p>).)*They come)/s,
      '$1<w:pStyle w:val="Heading1"/>$2',
    )
  expect((await read(report, edit, await known(report, accept))).text).toBe(
    whole.replace('### Boats\n\nThey', '## They'),
  )
})

it('a formula behind an empty run of a change belongs to the change', async () => {
  const source = article([p('The law ', { type: 'inlineMath', value: 'a+b' }, ' is known.')])
  const empty = '<w:del w:id="900" w:author="Bo"><w:r><w:rPr/></w:r></w:del>'
  const edit = (xml: string) => xml.replace('<m:oMath>', `${empty}<m:oMath>`)
  expect((await read(source, edit, accept)).text).toBe(toMarkdown(source).replace('$a+b$ ', ''))
  expect((await read(source, edit, reject)).text).toBe(toMarkdown(source))
})
