import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { compose, markdown, type Article, type Assets, type Diagnostic } from '@stet/core'
import { decodeText, readPictures } from '@stet/core/project'

const content = join(resolve(import.meta.dirname, '..'), 'content')

/** An article of this repository's own publication. */
export interface OwnArticle {
  readonly slug: string
  readonly article: Article
  readonly assets: Assets
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads an article of `content/` with its pictures. */
export async function ownArticle(slug: string): Promise<OwnArticle> {
  const diagnostics: Diagnostic[] = []
  const sink = (diagnostic: Diagnostic) => diagnostics.push(diagnostic)
  const file = `content/${slug}/article.md`
  const text = decodeText(readFileSync(join(content, slug, 'article.md')), file, sink)
  const { article } = compose(markdown.read({ file, text }, sink), { language: 'en' }, sink)
  return { slug, article, assets: await readPictures(article, join(content, slug), sink), diagnostics }
}

/** The slugs of the publication's articles. */
export const ownSlugs = readdirSync(content).toSorted()
