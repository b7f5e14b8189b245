import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainText, plainTextOf, type Article, type Section } from '@stet/core'
import { docx } from '@stet/docx'
import { pdf } from '@stet/pdf'
import { page } from '@stet/site'
import type { Browser } from 'playwright-core'
import { ownArticle, type Case } from './cases.ts'
import { hasBrowser, startBrowser } from './browser.ts'
import { pdfText } from './pdf-tags.ts'
import { hasProgram, runOn } from './programs.ts'
import { wordText } from './word-outline.ts'

/** The words of a text: what has a letter or a digit, in order. */
const wordsOf = (text: string) =>
  text
    .normalize('NFC')
    .match(/[\p{L}\p{N}][\p{L}\p{N}’'&.,–-]*/gu)
    ?.map(word => word.replace(/[.,’'–-]+$/, '')) ?? []

const sectionText = ({ heading, blocks, sections }: Section): string =>
  [plainText(heading), ...blocks.map(plainTextOf), ...sections.map(sectionText)].join('\n')

/** What the article says, from its title to its last block. */
const articleText = ({ metadata, blocks, sections }: Article) =>
  [metadata.title, ...blocks.map(plainTextOf), ...sections.map(sectionText)].join('\n')

const print = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** Pandoc shows what Word says of a table to those who do not see it as the table's caption. */
const descriptionOfTable = /^ *: .*$/gm

describe('the article that was imported holds the same words in the same order', () => {
  let own: Case
  let expected: readonly string[]
  let files: { readonly pdf: Uint8Array; readonly docx: Uint8Array; readonly page: Uint8Array }
  const ignore = () => {}

  beforeAll(async () => {
    own = await ownArticle('wagner-withdraws-from-mali')
    const { article, assets } = own
    expected = wordsOf(articleText(article))
    files = {
      pdf: await pdf({ pageSize: 'A4' }).write(article, assets, ignore),
      docx: await docx({ pageSize: 'A4' }).write(article, assets, ignore),
      page: await page({ contents: false }).write(article, assets, ignore),
    }
  })

  it('in the model', () => {
    expect(expected.length).toBeGreaterThan(600)
    expect(expected.slice(0, 3)).toEqual(['Wagner', 'Mercenary', 'Group'])
    expect(expected.slice(-2)).toEqual(['Community', 'Relations'])
  })

  it('in the PDF, as pdf.js reads it, letter for letter (it drops the soft hyphens that join a divided word)', async () => {
    const letters = (words: readonly string[]) => words.join('')
    expect(letters(wordsOf(await pdfText(files.pdf)))).toBe(letters(expected))
  })

  it('in the Word file, as its XML has it', () => {
    expect(wordsOf(wordText(files.docx))).toEqual(expected)
  })

  it.skipIf(!hasProgram('pdftotext', '-v'))('in the PDF, as poppler reads it (pdftotext)', () => {
    const body = ['-x', '0', '-y', '60', '-W', '596', '-H', '715', '-raw', '-nopgbrk']
    const text = runOn(files.pdf, 'article.pdf', 'pdftotext', [...body, '-enc', 'UTF-8', '{}', '-'])
    expect(wordsOf(text.replaceAll('\u00AD\n', '').replaceAll('\u00AD', ''))).toEqual(expected)
  })

  it.skipIf(!hasProgram('pandoc'))('in the Word file, as Pandoc reads it (pandoc)', () => {
    const text = runOn(files.docx, 'article.docx', 'pandoc', [
      '-f',
      'docx',
      '-t',
      'plain',
      '-s',
      '--columns=2000',
      '{}',
    ])
    expect(wordsOf(text.replaceAll(descriptionOfTable, ''))).toEqual(expected)
  })

  describe.skipIf(!hasBrowser)('in a browser', () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await startBrowser()
    })
    afterAll(() => browser.close())

    it('on the page, as a browser shows it', async () => {
      const view = await browser.newPage()
      await view.setContent(print(files.page))
      const text = await view.evaluate(() => document.querySelector<HTMLElement>('main')?.innerText ?? '')
      expect(wordsOf(text)).toEqual(expected)
    })
  })
})
