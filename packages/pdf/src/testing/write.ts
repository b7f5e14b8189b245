import type { Article, Assets, Diagnostic } from '@stet/core'
import { pdf, type PdfOptions } from '../index.ts'

/** Writes an article, and gives what was said of it too. */
export async function writePdf(article: Article, assets: Assets = new Map(), options: PdfOptions = { pageSize: 'A4' }) {
  const said: Diagnostic[] = []
  const bytes = await pdf(options).write(article, assets, diagnostic => said.push(diagnostic))
  return { bytes, said }
}
