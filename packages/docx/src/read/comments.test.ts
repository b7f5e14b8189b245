import { beforeAll, expect, it } from 'vitest'
import { bodyRelationships, declarations, editedFiles, wordNamespace, type Parts } from '../testing/edited-file.ts'
import { readDocx } from './docx.ts'

let file: (body: string, more?: Parts) => Uint8Array

beforeAll(async () => {
  file = await editedFiles()
})

const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
const comment = (id: number, paragraph: string, ...words: readonly string[]) =>
  `<w:comment w:id="${id}" w:author="Ann ${id}" w:date="2026-01-0${id + 1}T00:00:00Z">${words
    .map((each, at) => `<w:p w14:paraId="${at === words.length - 1 ? paragraph : `0${at}`}">${run(each)}</w:p>`)
    .join('')}</w:comment>`
const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`
const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`

const body = [
  `<w:p>${run('One ')}${start(0)}${start(1)}${run('two')}${end(0)}${end(1)}${run(' three.')}</w:p>`,
  `<w:p>${run('Four ')}${start(2)}${run('five.')}</w:p>`,
  `<w:p><w:del w:id="9" w:author="B"><w:r><w:delText>gone </w:delText></w:r></w:del>${run('six')}${end(2)}${run(' seven.')}</w:p>`,
  `<w:p>${run('Eight.')}<w:r><w:commentReference w:id="3"/></w:r></w:p>`,
].join('')

const parts: Parts = {
  'word/_rels/document.xml.rels': bodyRelationships({
    comments: 'comments.xml',
    commentsExtended: 'commentsExtended.xml',
  }),
  'word/comments.xml': `<w:comments ${wordNamespace} ${declarations}>${[
    comment(3, 'D', 'At a point.'),
    comment(0, 'A', 'First line.', 'Second line.'),
    comment(1, 'B', 'A reply.'),
    comment(2, 'C', 'Over two.'),
  ].join('')}</w:comments>`,
  'word/commentsExtended.xml': `<w15:commentsEx ${declarations}><w15:commentEx w15:paraId="A" w15:done="1"/><w15:commentEx w15:paraId="B" w15:paraIdParent="A" w15:done="0"/><w15:commentEx w15:paraId="C" w15:done="0"/></w15:commentsEx>`,
}

it('reads comments in the order of what they are about, with their replies, and whether they are resolved', () => {
  const { comments } = readDocx(file(body, parts), 'a.docx', () => undefined)
  expect(comments.map(({ place, ...rest }) => ({ ...rest, line: place.start.line }))).toEqual([
    {
      author: 'Ann 0',
      date: '2026-01-01T00:00:00Z',
      text: 'First line.\nSecond line.',
      quoted: 'two',
      resolved: true,
      replies: [{ author: 'Ann 1', date: '2026-01-02T00:00:00Z', text: 'A reply.' }],
      line: 1,
    },
    {
      author: 'Ann 2',
      date: '2026-01-03T00:00:00Z',
      text: 'Over two.',
      quoted: 'five.\nsix',
      resolved: false,
      replies: [],
      line: 2,
    },
    {
      author: 'Ann 3',
      date: '2026-01-04T00:00:00Z',
      text: 'At a point.',
      quoted: '',
      resolved: false,
      replies: [],
      line: 4,
    },
  ])
})

it('quotes deleted words where changes are undone', () => {
  const { comments } = readDocx(file(body, parts), 'a.docx', () => undefined, { changes: 'reject' })
  expect(comments[1]?.quoted).toBe('five.\ngone six')
})

it('tells blocks by the same places as comments', () => {
  const { draft } = readDocx(file(body, parts), 'a.docx', () => undefined)
  expect(draft.blocks.map(({ place }) => place?.start.line)).toEqual([1, 2, 3, 4])
})

it('reads no comments where there are none', () => {
  expect(readDocx(file(body), 'a.docx', () => undefined).comments).toEqual([])
})

it('knows no day where LibreOffice wrote that it knows none', () => {
  const undated = String(parts['word/comments.xml']).replaceAll('2026-01-03T', '0-00-00T')
  const { comments } = readDocx(file(body, { ...parts, 'word/comments.xml': undated }), 'a.docx', () => undefined)
  expect(comments.map(({ date }) => date?.slice(0, 10))).toEqual(['2026-01-01', undefined, '2026-01-04'])
})
