import { compose, draftOf, type Article, type Diagnostic, type Draft, type Sink } from '@stet/core'
import * as check from 'fast-check'
import { isDeepStrictEqual } from 'node:util'
import { expect, it } from 'vitest'
import { arbitraryArticle } from '../../../core/src/testing/article-arbitrary.ts'
import { pageOf } from '../testing/page-of.ts'
import { readPage } from './page.ts'

const composed = (draft: Draft, sink: Sink): Article => compose(draft, { language: 'en' }, sink).article

/** Whether an article is one that composing leaves as it is: only such a one can come back. */
const isSettled = (article: Article) =>
  isDeepStrictEqual(
    composed(draftOf(article, 'page.html'), () => {}),
    article,
  )

it('reads every page back as the article that was written', async () => {
  await check.assert(
    check.asyncProperty(arbitraryArticle, async article => {
      check.pre(isSettled(article))
      const { html } = await pageOf(article)
      const said: Diagnostic[] = []
      const sink: Sink = diagnostic => said.push(diagnostic)
      expect(composed(readPage(html, 'page.html', sink), sink)).toEqual(article)
      expect(said).toEqual([])
    }),
    { numRuns: 200 },
  )
})
