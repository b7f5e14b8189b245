import { directionOf, directionOfLanguage, plainTextOf, type Block, type Direction, type Inline } from '@stet/core'
import type { Properties } from 'hast'
import type { Context } from './context.ts'
import { languageOfWords } from './words/site-words.ts'

/**
 * The id of something that the page adds to a part of the article, such as a callout's label. No id of an article's own
 * holds a parenthesis, so it never meets one; and it may stand in an address as it is (RFC 3986, 3.5).
 */
export const partId = (id: string, part: string): string => `${id}(${part})`

/** The direction of a block: that of its first words. */
const directionOfBlock = (block: Block, { article }: Context): Direction =>
  directionOf([{ type: 'text', value: plainTextOf(block), marks: [] }], article.metadata.language)

/** The `dir` that a run of inlines needs, where its direction is not that of what surrounds it. */
export function directionAttribute(content: readonly Inline[], context: Context): Properties {
  const direction = directionOf(content, context.article.metadata.language)
  return direction === context.direction ? {} : { dir: direction }
}

/** The attributes that every block has, and the context for what it holds. */
export function anchor(block: Block, context: Context): { readonly attributes: Properties; readonly inner: Context } {
  const direction = directionOfBlock(block, context)
  return {
    attributes: { id: block.id, ...(direction === context.direction ? {} : { dir: direction }) },
    inner: { ...context, direction, place: block.id },
  }
}

/** What a block of the page's own words, such as "Notes", says of its language where it is not the article's. */
export const wordsAttributes = ({ article, siteWords }: Context): Properties =>
  languageOfWords(siteWords, article.metadata.language)

/** What a phrase of the page's own words in a line, such as a date, says of its language and direction. */
export function phraseAttributes(context: Context): Properties {
  const { siteWords, direction } = context
  const own = directionOfLanguage(siteWords.language)
  return { ...wordsAttributes(context), ...(own === direction ? {} : { dir: own }) }
}
