import { createHash } from 'node:crypto'
import {
  markdown,
  compose,
  plainTextOf,
  shareOfWords,
  walkArticle,
  wordsIn,
  type Article,
  type Draft,
} from '@stet/core'
import { findArticles } from '@stet/core/project'
import type { WordReading } from '@stet/docx'
import { articleNamed, readArticle, type ArticleText } from '../articles.ts'
import { wrongCall } from '../wrong-call.ts'

/** How much of its words a Word file that does not say where it comes from must share with an article to be of it. */
const shareOfArticle = 0.6

/** The article that a Word file edits, as it is now. */
export async function findArticle(
  root: string,
  reading: WordReading,
  into: string | undefined,
  file: string,
): Promise<ArticleText> {
  const { base } = reading
  const sources = await findArticles(root, () => {})
  if (into !== undefined) {
    const article = await readArticle(root, await articleNamed(root, into))
    if (base && base.path !== article.file && sources.some(other => other.file === base.path))
      throw wrongCall(
        `“${file}” was written from “${base.path}”, not from “${article.file}”. Leave --into away, or name that article.`,
      )
    return article
  }
  const articles = await Promise.all(sources.map(source => readArticle(root, source)))
  if (base) {
    const found =
      articles.find(article => article.file === base.path) ??
      articles.find(({ text }) => createHash('sha256').update(text, 'utf8').digest('hex') === base.sha256)
    if (found) return found
    throw wrongCall(
      `“${file}” was written from “${base.path}”, and that article is not here. If it has moved, say where with --into.`,
    )
  }
  const words = wordsOfDraft(reading.draft)
  const alike = articles.filter(article => shareOfWords(wordsOfText(article), words) >= shareOfArticle)
  const [only, other] = alike
  if (only && !other) return only
  throw wrongCall(
    only
      ? `“${file}” does not say which article it is of, and ${alike.map(article => `“${article.slug}”`).join(' and ')} are both like it. Say which with --into.`
      : `“${file}” does not say which article it is of, and none here is like it. Say which with --into, or run “stet import ${file}” to make a new one.`,
  )
}

const wordsOf = (article: Article): readonly string[] =>
  wordsIn([...walkArticle(article)].map(block => (block.type === 'paragraph' ? plainTextOf(block) : '')).join('\n'))

const wordsOfDraft = (draft: Draft) => wordsOf(compose(draft, { language: 'en' }, () => {}).article)

const wordsOfText = ({ file, text }: ArticleText) => wordsOfDraft(markdown.read({ file, text }, () => {}))
