import type { Article, Assets } from '@stet/core'
import { pageCount, pdf, type PdfOptions } from '@stet/pdf'
import type { Made } from './measure.ts'

/**
 * Sets an article as a PDF with a writer of its own, which has no words, breaks and fonts in its memory yet. Throws where
 * anything is to be said about the article.
 */
export async function setArticle(
  article: Article,
  options: PdfOptions = { pageSize: 'A4' },
  assets: Assets = new Map(),
): Promise<Uint8Array> {
  return pdf(options).write(article, assets, ({ code, message }) => {
    throw new Error(`${code}: ${message}`)
  })
}

/** The bytes of a PDF with the number of its pages. */
export const counted = async (bytes: Uint8Array): Promise<Made> => ({ bytes, pages: await pageCount(bytes) })
