import { walkArticle, walkInlines, type Article } from '@stet/core'

/** The sources of all pictures of an article, each once, in reading order. */
export function picturesOf(article: Article): ReadonlySet<string> {
  const sources = new Set<string>()
  for (const inline of walkInlines(article)) if (inline.type === 'image') sources.add(inline.source)
  for (const block of walkArticle(article))
    if (block.type === 'figure') for (const image of block.images) sources.add(image.source)
  return sources
}
