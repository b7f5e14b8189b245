import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { article, p, ul } from '@stet/core/testing'
import { expect, it } from 'vitest'
import { docx } from '../write/docx.ts'
import { readDocx } from './docx.ts'

const source = article([p('First words.'), p('Second words.'), ul('one', 'two')])

/** The ids of the blocks of an editing copy whose XML a person changed. */
async function idsAfter(change: (xml: string) => string): Promise<readonly (string | undefined)[]> {
  const parts = unzipSync(await docx({ pageSize: 'A4', identity: true }).write(source, new Map(), () => undefined))
  const path = 'word/document.xml'
  const bytes = zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) })
  return readDocx(bytes, 'a.docx', () => undefined).draft.blocks.map(({ id }) => id)
}

it('blocks keep their ids in an editing copy, whatever their words become', async () => {
  const kept = ['p-first-words', 'p-second-words', 'list-one-two']
  expect(await idsAfter(xml => xml)).toEqual(kept)
  expect(await idsAfter(xml => xml.replace('First words.', 'Other words.').replace('>one<', '>three<'))).toEqual(kept)
})

it('of a divided paragraph the first part keeps the id', async () => {
  const divided = (xml: string) =>
    xml.replace(
      /(<w:p>(?:(?!<w:p>).)*?)(<w:bookmarkStart [^>]*w:name="_b_p_first_words"[^>]*\/>)((?:(?!<\/w:p>).)*<\/w:p>)/s,
      '$1$2$3$1$2$3',
    )
  expect(await idsAfter(divided)).toEqual(['p-first-words', undefined, 'p-second-words', 'list-one-two'])
})

it('a pasted copy has no id while the original is there, and the original’s when it is gone', async () => {
  const copied = (xml: string) => xml.replaceAll('"_b_p_second_words"', '"_b_p_first_words_Copy_1"')
  expect(await idsAfter(copied)).toEqual(['p-first-words', undefined, 'list-one-two'])
  const moved = (xml: string) => xml.replaceAll('"_b_p_first_words"', '"_b_p_first_words_Copy_1"')
  expect(await idsAfter(moved)).toEqual(['p-first-words', 'p-second-words', 'list-one-two'])
})
