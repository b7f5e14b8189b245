import { plainTextOf, walkSections, type Article, type Block } from '@stet/core'

/** About how many letters, and how many pictures, fill a page. */
const lettersPerPage = 2600
const picturesPerPage = 3

/** About how many pages an article fills: what its footer says until Word has counted. */
export function estimatedPages(article: Article): number {
  const all: readonly Block[] = [
    ...article.blocks,
    ...[...walkSections(article.sections)].flatMap(({ section }) => section.blocks),
    ...article.footnotes.flatMap(note => note.blocks),
  ]
  const letters = all.reduce((sum, block) => sum + plainTextOf(block).length + 60, 400)
  const pictures = all.filter(({ type }) => type === 'figure').length
  return Math.max(1, Math.ceil(letters / lettersPerPage + pictures / picturesPerPage))
}
