import { compose, type Article, type Assets, type Diagnostic, type DraftBlock, type DraftInline } from '@stet/core'
import { page } from '../write/page.ts'

/** The article that blocks make, under a title of no matter. */
export const articleOf = (...blocks: readonly DraftBlock[]): Article =>
  compose(
    { file: 'test.md', metadata: { title: { value: 'Test' } }, blocks, footnotes: [], references: [] },
    { language: 'en' },
    () => {},
  ).article

/** A paragraph of inlines. */
export const paragraphOf = (...content: readonly DraftInline[]): DraftBlock => ({ type: 'paragraph', content })

/** An article's page, and all that was said about it. */
export interface WrittenPage {
  readonly html: string
  readonly said: readonly Diagnostic[]
}

/** Writes an article as a page of its own. */
export async function pageOf(article: Article, assets: Assets = new Map()): Promise<WrittenPage> {
  const said: Diagnostic[] = []
  const bytes = await page().write(article, assets, diagnostic => said.push(diagnostic))
  return { html: new TextDecoder().decode(bytes), said }
}
