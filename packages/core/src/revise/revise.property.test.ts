import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as check from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose } from '../compose/index.ts'
import type { Article } from '../model/index.ts'
import { markdown } from '../read/markdown/index.ts'
import { arbitraryArticle } from '../testing/article-arbitrary.ts'
import { arbitraryMarkdown } from '../testing/markdown-arbitrary.ts'
import { toMarkdown } from '../write/markdown/index.ts'
import { edited as edit } from '../testing/edited.ts'
import { revise } from './index.ts'
import { settled } from './settled.ts'

const defaults = { language: 'en' }
const read = (text: string, file = 'article.md'): Article =>
  compose(
    markdown.read({ file, text }, () => {}),
    defaults,
    () => {},
  ).article
const revised = (text: string, edited: Article, file = 'article.md') => revise({ file, text }, edited, defaults)

const root = resolve(import.meta.dirname, '../../../..')
const sources = [
  ...readdirSync(join(root, 'content'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => join(root, 'content', name, 'article.md')),
  ...readdirSync(join(root, 'tests/corpus')).flatMap(name =>
    readdirSync(join(root, 'tests/corpus', name))
      .filter(file => file.endsWith('.md') && file.startsWith('input'))
      .map(file => join(root, 'tests/corpus', name, file)),
  ),
]

/** The article with no id that its words do not give. */
const withoutIds = (article: Article): Article => settled(article, new Map())

describe('an article that nobody edited', () => {
  it.each(sources.map(path => [path.slice(root.length + 1), path]))('leaves every byte of %s', (_, path) => {
    const text = readFileSync(path, 'utf8')
    expect(revised(text, read(text)).text).toBe(text)
    expect(revised(text, read(text)).changes).toEqual([])
  })

  it('leaves every byte of what the writer writes', () => {
    check.assert(
      check.property(arbitraryArticle, article => {
        const text = toMarkdown(article)
        expect(revised(text, article).text).toBe(text)
      }),
      { numRuns: 100 },
    )
  }, 60_000)

  it('leaves every byte of Markdown as people write it', () => {
    check.assert(
      check.property(arbitraryMarkdown, text => {
        expect(revised(text, read(text)).text).toBe(text)
        expect(revised(text, read(text)).changes).toEqual([])
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})

describe('an edited article', () => {
  it('is what the revised source says, whatever the two have in common', () => {
    check.assert(
      check.property(arbitraryArticle, arbitraryArticle, (base, edited) => {
        const { text } = revised(toMarkdown(base), edited)
        expect(withoutIds(read(text))).toEqual(withoutIds(edited))
      }),
      { numRuns: 20 },
    )
  }, 120_000)

  it('is what the revised source says, after a few edits, and most of it was not written anew', () => {
    let anew = 0
    check.assert(
      check.property(arbitraryMarkdown, check.array(check.nat(), { minLength: 1, maxLength: 4 }), (text, seeds) => {
        const edited = seeds.reduce((article, seed) => edit(article, seed), read(text))
        const revision = revised(text, edited)
        expect(withoutIds(read(revision.text))).toEqual(withoutIds(edited))
        if (revision.isWrittenAnew) anew++
      }),
      { numRuns: 120, seed: 7 },
    )
    expect(anew).toBeLessThan(10)
  }, 120_000)
})
