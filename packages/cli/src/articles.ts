import { readFile } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { closest } from '@stet/core'
import { articleFile, contentFolder, decodeText, findArticles, pathFrom, type ArticleSource } from '@stet/core/project'
import { allowedWords, wrongCall } from './wrong-call.ts'

/** An article of the publication and its text. */
export interface ArticleText extends ArticleSource {
  /** Without a byte order mark. */
  readonly text: string
  /** Whether the file begins with a byte order mark. */
  readonly hasMark: boolean
}

/** Reads an article's text; what is wrong with its bytes is told by `stet check`. */
export async function readArticle(root: string, source: ArticleSource): Promise<ArticleText> {
  const bytes = await readFile(join(root, source.file))
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return { ...source, text: decodeText(bytes, source.file, () => {}), hasMark }
}

/** The article that a person names by its address, its folder or its file; a name that no article has is a wrong call. */
export async function articleNamed(root: string, name: string): Promise<ArticleSource> {
  const articles = await findArticles(root, () => {})
  if (articles.length === 0)
    throw wrongCall(
      `There is no ${contentFolder}/<slug>/${articleFile} below this folder. Run Stet where the publication lies.`,
    )
  const path = resolve(root, name)
  const folder = path.endsWith(sep + articleFile) ? dirname(path) : path
  const found = articles.find(article => article.slug === name || article.folder === folder)
  if (found) return found
  const slugs = articles.map(({ slug }) => slug)
  const shown = closest(name, slugs) === undefined && slugs.length > 10 ? slugs.slice(0, 10) : slugs
  throw wrongCall(`There is no article “${pathFrom(root, path) || name}”. ${allowedWords(name, shown, 'Articles')}`)
}
