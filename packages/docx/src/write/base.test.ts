import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { compose, markdown, type Article } from '@stet/core'
import { article, h, p, table, ul } from '@stet/core/testing'
import { expect, it } from 'vitest'
import { readDocx } from '../read/docx.ts'
import { everyAsset, everyNode } from '../testing/every-node.ts'
import { elementsOf, parseTree, walkTree, wordsOf } from '../xml/tree.ts'
import { docx } from './docx.ts'
import type { DocxOptions } from './options.ts'

const base = { path: 'content/größe/article.md', source: '# Größe\n\n“Wörter” & <mehr>,\r\n日本語 🙂\n' }

async function parts(source: Article, options: Omit<DocxOptions, 'pageSize'>) {
  const bytes = await docx({ pageSize: 'A4', ...options }).write(source, everyAsset, () => undefined)
  const files = unzipSync(bytes)
  return { bytes, text: (path: string) => strFromU8(files[path] ?? new Uint8Array()), paths: Object.keys(files) }
}

const named = (xml: string, name: string) => [...walkTree(parseTree(xml))].filter(tree => tree.name === name)
const marks = (xml: string) =>
  named(xml, 'w:bookmarkStart')
    .map(({ attributes }) => attributes['w:name'] ?? '')
    .filter(name => name.startsWith('_b_'))

it('carries the text that it was made from, and its hash', async () => {
  const { text, paths } = await parts(everyNode(), { base })
  const hash = createHash('sha256').update(base.source).digest('hex')
  const property = named(text('docProps/custom.xml'), 'property').find(
    ({ attributes }) => attributes.name === 'StetBase',
  )
  expect(property && wordsOf(property)).toBe(hash)
  const carried = paths
    .filter(path => /^customXml\/item\d\.xml$/.test(path))
    .map(path => parseTree(text(path)))
    .find(({ name }) => name === 'base')
  expect(carried?.attributes).toMatchObject({ path: base.path, sha256: hash })
  expect(carried && Buffer.from(wordsOf(carried), 'base64').toString('utf8')).toBe(base.source)
  for (const path of paths.filter(path => /^customXml\/item(?:Props)?\d\.xml$/.test(path)))
    expect(
      `${text('[Content_Types].xml')}${paths.map(each => (each.endsWith('.rels') ? text(each) : '')).join('')}`,
    ).toContain(path.replace('customXml/', ''))
})

it('carries nothing where it was made from nothing', async () => {
  const { text, paths } = await parts(article([p('a')]), {})
  expect(text('docProps/custom.xml')).not.toContain('StetBase')
  expect(paths.filter(path => path.startsWith('customXml'))).toEqual([])
})

it('has bookmarks around blocks in the editing copy alone', async () => {
  const source = article([h(1, 'Section'), p('A paragraph.'), ul('one', 'two'), table([], ['cell', 'other'])])
  const plain = await parts(source, { base })
  const editing = await parts(source, { base, identity: true })
  expect(marks(plain.text('word/document.xml'))).toEqual([])
  expect(marks(editing.text('word/document.xml'))).toEqual([
    '_b_section',
    '_b_p_a_paragraph',
    '_b_list_one_two',
    '_b_p_one',
    '_b_p_two',
    '_b_table_cell_other',
    '_b_p_cell',
    '_b_p_other',
  ])
})

it('has bookmarks of lawful names for ids of any kind, and tells what they stand for', async () => {
  const long = 'a-section-with-a-name-that-goes-on-and-on-for-long'
  const { article: source } = compose(
    markdown.read(
      { file: 'a.md', text: `---\ntitle: T\n---\n\n# One {#1-a}\n\n## Two {#${long}}\n\n## Three {#${long}-er}\n` },
      () => undefined,
    ),
    { language: 'en' },
    () => undefined,
  )
  const { text, paths } = await parts(source, { identity: true })
  const names = marks(text('word/document.xml'))
  expect(new Set(names.map(name => name.toLowerCase())).size).toBe(3)
  for (const name of names) expect(name).toMatch(/^_b_[\p{L}\p{N}_]{1,37}$/u)
  const dictionary = paths
    .map(path => (path === 'customXml/item1.xml' ? parseTree(text(path)) : undefined))
    .find(Boolean)
  const told = elementsOf(dictionary ?? parseTree('<none/>'), 'block')
  expect(told.map(block => [names.includes(block.attributes['name'] ?? ''), wordsOf(block)])).toEqual([
    [true, '1-a'],
    [true, long],
    [true, `${long}-er`],
  ])
})

it('is read the same with the base and the bookmarks as without', async () => {
  const { bytes } = await parts(everyNode(), { base, identity: true })
  const read = readDocx(bytes, 'article.docx', () => undefined)
  expect(compose(read.draft, { language: 'und' }, () => undefined).article).toEqual(everyNode())
})

it('has the same bytes twice', async () => {
  const make = async () => (await parts(everyNode(), { base, identity: true })).bytes
  expect(Buffer.compare(await make(), await make())).toBe(0)
})
