import { compose, markdown, type Article, type Assets, type Sink } from '@stet/core'
import { readPictures } from '@stet/core/project'
import { readDocx, wordFiles } from '@stet/docx'

const strict: Sink = ({ severity, code, message }) => {
  if (severity !== 'info') throw new Error(`${code}: ${message}`)
}

/** An article as `turbo build` hands it to the writer of Word files: read and composed, with its pictures. */
export interface Read {
  readonly text: string
  readonly article: Article
  readonly assets: Assets
}

/** Reads an article in Markdown; throws where anything is to be said about it. */
export async function readArticle(text: string, folder: string): Promise<Read> {
  const { article } = compose(markdown.read({ file: 'article.md', text }, strict), { language: 'en' }, strict)
  return { text, article, assets: await readPictures(article, folder, strict) }
}

/** Makes the writer of Word files for many articles. */
export function wordWriter(): (read: Read) => Promise<Uint8Array> {
  const writerOf = wordFiles({ pageSize: 'A4' })
  return ({ text, article, assets }) => writerOf({ path: 'article.md', source: text }).write(article, assets, strict)
}

/** Reads a Word file back into an article; how many blocks stand in its opening and its first sections. */
export function readBack(bytes: Uint8Array): number {
  const { draft } = readDocx(bytes, 'article.docx', strict)
  const { article } = compose(draft, { language: 'en' }, strict)
  return article.blocks.length + article.sections.length
}
