import { describe, expect, it } from 'vitest'
import { compose, json, markdown, toJson, toMarkdown, type Article, type Draft } from '@stet/core'
import { docx, readDocx } from '@stet/docx'
import { page, readPage } from '@stet/site'
import { everyCase } from './cases.ts'

const ignore = () => {}
const defaults = { language: 'und' }
const composed = (draft: Draft): Article => compose(draft, defaults, ignore).article

/** Cases with a picture that is not there: Word shows its words, and words are what comes back. */
const withMissingPictures: ReadonlySet<string> = new Set(['corpus/bad-missing-picture', 'corpus/bad-html'])

describe.each(everyCase)('%s', (name, load) => {
  const loaded = load()

  it('comes back from Markdown', async () => {
    const { article } = await loaded
    expect(composed(markdown.read({ file: 'article.md', text: toMarkdown(article) }, ignore))).toEqual(article)
  })

  it('comes back from JSON', async () => {
    const { article } = await loaded
    expect(composed(json.read({ file: 'article.json', text: toJson(article) }, ignore))).toEqual(article)
  })

  it('comes back from its web page', async () => {
    const { article, assets } = await loaded
    const html = new TextDecoder().decode(await page().write(article, assets, ignore))
    expect(composed(readPage(html, 'article.html', ignore))).toEqual(article)
  })

  it.skipIf(withMissingPictures.has(name))('comes back from its Word file', async () => {
    const { article, assets } = await loaded
    const bytes = await docx({ pageSize: 'A4' }).write(article, assets, ignore)
    expect(composed(readDocx(bytes, 'article.docx', ignore).draft)).toEqual(article)
  })
})
