import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { compose, type Article } from '@stet/core'
import { arbitraryArticle } from '@stet/core/testing'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { docx } from '../../write/docx.ts'
import { element } from '../../xml/element.ts'
import { namespaces } from '../../xml/namespaces.ts'
import { part } from '../../xml/part.ts'
import { elementOf, elementsOf, parseTree, wordsOf, type Tree } from '../../xml/tree.ts'
import { readDocx } from '../docx.ts'

/** One thing of the body as it is tracked, once the change is made, and once it is undone. */
interface Edited {
  readonly tracked: readonly Tree[]
  readonly accepted: readonly Tree[]
  readonly rejected: readonly Tree[]
}

type Edit = (paragraph: Tree, next: Tree | undefined) => Edited | undefined

const by = { 'w:id': 1, 'w:author': 'Ann', 'w:date': '2026-01-02T03:04:05Z' }
const run = (words: string) => element('w:r', {}, element('w:t', { 'xml:space': 'preserve' }, words))
const content = (paragraph: Tree) => elementsOf(paragraph).filter(({ name }) => name !== 'w:pPr')
const properties = (paragraph: Tree) => elementOf(paragraph, 'w:pPr') ?? element('w:pPr')
const paragraphOf = (pPr: Tree, ...inner: readonly Tree[]) => element('w:p', {}, pPr, inner)
const withMark = (pPr: Tree, mark: string) =>
  element('w:pPr', {}, elementsOf(pPr), element('w:rPr', {}, element(mark, by)))
const deleted = (tree: Tree): Tree => ({
  ...tree,
  name: tree.name === 'w:t' ? 'w:delText' : tree.name === 'w:instrText' ? 'w:delInstrText' : tree.name,
  children: tree.children.map(child => (typeof child === 'string' ? child : deleted(child))),
})
const isRun = ({ name }: Tree) => name === 'w:r'
const isWord = (tree: Tree) => isRun(tree) && elementOf(tree, 'w:t') !== undefined

const edits: { readonly [Name in string]: Edit } = {
  none: paragraph => ({ tracked: [paragraph], accepted: [paragraph], rejected: [paragraph] }),
  insertWords: paragraph => ({
    tracked: [{ ...paragraph, children: [...paragraph.children, element('w:ins', by, run('new'))] }],
    accepted: [{ ...paragraph, children: [...paragraph.children, run('new')] }],
    rejected: [paragraph],
  }),
  deleteWords: paragraph => ({
    tracked: [
      paragraphOf(
        properties(paragraph),
        ...content(paragraph).map(inner => (isWord(inner) ? element('w:del', by, deleted(inner)) : inner)),
      ),
    ],
    accepted: [paragraphOf(properties(paragraph), ...content(paragraph).filter(inner => !isWord(inner)))],
    rejected: [paragraph],
  }),
  deleteParagraph: (paragraph, next) =>
    next?.name === 'w:p' && content(paragraph).every(({ name }) => name === 'w:r' || name.startsWith('w:bookmark'))
      ? {
          tracked: [
            paragraphOf(
              withMark(properties(paragraph), 'w:del'),
              ...content(paragraph).map(inner => (isRun(inner) ? element('w:del', by, deleted(inner)) : inner)),
            ),
          ],
          accepted: [],
          rejected: [paragraph],
        }
      : undefined,
  insertParagraph: paragraph => ({
    tracked: [
      paragraphOf(withMark(properties(paragraph), 'w:ins'), element('w:ins', by, run('A new paragraph.'))),
      paragraph,
    ],
    accepted: [paragraphOf(properties(paragraph), run('A new paragraph.')), paragraph],
    rejected: [paragraph],
  }),
  splitParagraph: paragraph => {
    const inner = content(paragraph)
    const half = Math.ceil(inner.length / 2)
    const pPr = properties(paragraph)
    const halves = [inner.slice(0, half), inner.slice(half)] as const
    return inner.slice(0, half).some(isWord) && inner.slice(half).some(isWord)
      ? {
          tracked: [paragraphOf(withMark(pPr, 'w:ins'), ...halves[0]), paragraphOf(pPr, ...halves[1])],
          accepted: [paragraphOf(pPr, ...halves[0]), paragraphOf(pPr, ...halves[1])],
          rejected: [paragraph],
        }
      : undefined
  },
  makeBold: paragraph => {
    const bold = (isTracked: boolean) => (inner: Tree) => {
      if (!isWord(inner)) return inner
      const rPr = elementOf(inner, 'w:rPr')
      const change = isTracked ? [element('w:rPrChange', by, element('w:rPr', {}, rPr ? elementsOf(rPr) : []))] : []
      const made = element('w:rPr', {}, rPr ? elementsOf(rPr) : [], element('w:b'), change)
      return element(
        'w:r',
        {},
        made,
        elementsOf(inner).filter(({ name }) => name !== 'w:rPr'),
      )
    }
    return {
      tracked: [paragraphOf(properties(paragraph), ...content(paragraph).map(bold(true)))],
      accepted: [paragraphOf(properties(paragraph), ...content(paragraph).map(bold(false)))],
      rejected: [paragraph],
    }
  },
}

const rowEdits: { readonly [Name in string]: (row: Tree) => Edited } = {
  none: row => ({ tracked: [row], accepted: [row], rejected: [row] }),
  deleteRow: row => ({ tracked: [withRowMark(row, 'w:del')], accepted: [], rejected: [row] }),
  insertRow: row => ({ tracked: [row, withRowMark(row, 'w:ins')], accepted: [row, row], rejected: [row] }),
}

function withRowMark(row: Tree, mark: string): Tree {
  const trPr = elementOf(row, 'w:trPr')
  const rest = elementsOf(row).filter(inner => inner !== trPr)
  return element('w:tr', {}, element('w:trPr', {}, trPr ? elementsOf(trPr) : [], element(mark, by)), rest)
}

/** Edits every paragraph of the body and every row of its tables, as a list of choices says. */
function edited(body: Tree, choices: readonly number[]): { readonly [Way in keyof Edited]: Tree } {
  const children = elementsOf(body)
  const found = children.map((child, at): Edited => {
    const choice = choices[at % choices.length] ?? 0
    const pick = <Value>(all: { readonly [name: string]: Value }) =>
      Object.values(all)[choice % Object.keys(all).length] as Value
    const same = { tracked: [child], accepted: [child], rejected: [child] }
    if (child.name === 'w:p') return pick(edits)(child, children[at + 1]) ?? same
    if (child.name !== 'w:tbl') return same
    const rows = elementsOf(child, 'w:tr').map((row, index) => (index === 0 ? rowEdits['none'] : pick(rowEdits))?.(row))
    const table = (way: keyof Edited) => [
      element(
        'w:tbl',
        {},
        elementsOf(child).filter(({ name }) => name !== 'w:tr'),
        rows.flatMap(row => row?.[way] ?? []),
      ),
    ]
    return { tracked: table('tracked'), accepted: table('accepted'), rejected: table('rejected') }
  })
  const made = (way: keyof Edited) =>
    element(
      'w:body',
      {},
      found.flatMap(each => each[way]),
    )
  return { tracked: made('tracked'), accepted: made('accepted'), rejected: made('rejected') }
}

const read = (bytes: Uint8Array, changes: 'accept' | 'reject'): Article =>
  compose(readDocx(bytes, 'a.docx', () => undefined, { changes }).draft, { language: 'und' }, () => undefined).article

it('tracked changes accepted or rejected when a file is read are those of a file saved then', async () => {
  const choices = fc.array(fc.nat(20), { minLength: 1, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(arbitraryArticle, choices, async (article, chosen) => {
      const parts = unzipSync(await docx({ pageSize: 'A4', identity: true }).write(article, new Map(), () => undefined))
      const root = parseTree(strFromU8(parts['word/document.xml'] ?? new Uint8Array()))
      const bodies = edited(elementOf(root, 'w:body') as Tree, chosen)
      const file = (body: Tree) =>
        zipSync({
          ...parts,
          'word/document.xml': strToU8(
            part(element('w:document', namespaces('w', 'r', 'm', 'wp', 'a', 'pic', 'asvg', 'adec'), body)),
          ),
        })
      const tracked = file(bodies.tracked)
      expect(read(tracked, 'accept')).toEqual(read(file(bodies.accepted), 'accept'))
      expect(read(tracked, 'reject')).toEqual(read(file(bodies.rejected), 'reject'))
      expect(wordsOf(bodies.tracked).length).toBeGreaterThanOrEqual(wordsOf(bodies.rejected).length)
    }),
    { numRuns: 40 },
  )
}, 120_000)
