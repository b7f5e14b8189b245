import { partsOf, plainText, plainTextOf, walkSections, type Article, type Block, type Inline } from '../model/index.ts'

/** The words that a reader of a run sees: pictures show none, notes and citations only what Stet numbers them by. */
const seen = (content: readonly Inline[]): string =>
  content
    .map(inline => (inline.type === 'link' ? seen(inline.content) : inline.type === 'image' ? '' : plainText([inline])))
    .join('')

function inBlock(block: Block): readonly string[] {
  if (block.type === 'code' || block.type === 'math') return [plainTextOf(block)]
  return partsOf(block).flatMap(part => ('content' in part ? [seen(part.content)] : part.blocks.flatMap(inBlock)))
}

/**
 * The words of an article, piece by piece: what stands in it in reading order, notes, references; then title, subtitle and authors,
 * which may come from what no one sees, such as the file's name.
 * Left out is what Stet says by itself (labels such as “Figure 2”, numbers) and what no reader sees (keywords, pictures' alternatives).
 */
export function articleWords(article: Article): readonly string[] {
  const { title, subtitle, authors } = article.metadata
  return [
    ...article.blocks.flatMap(inBlock),
    ...[...walkSections(article.sections)].flatMap(({ section }) => [
      seen(section.heading),
      ...section.blocks.flatMap(inBlock),
    ]),
    ...article.footnotes.flatMap(({ blocks }) => blocks.flatMap(inBlock)),
    ...article.references.map(({ content }) => seen(content)),
    title,
    ...(subtitle === undefined ? [] : [subtitle]),
    ...authors.flatMap(({ name, affiliation }) => [name, ...(affiliation === undefined ? [] : [affiliation])]),
  ]
}
