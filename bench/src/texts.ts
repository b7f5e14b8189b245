import type { Article } from '@stet/core'
import { asArticle } from './as-article.ts'
import { prose } from './prose.ts'

const wordsPerPage = 450
const seed = 7

/** The generated text that fills about as many pages as asked for. */
export const textOf = (pages: number): Article => asArticle(prose(pages * wordsPerPage, seed))
