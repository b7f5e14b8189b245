import { compose, type Article, type Diagnostic, type Draft, type Sink } from '@stet/core'
import * as check from 'fast-check'
import { expect, it } from 'vitest'
import { arbitraryArticle } from '@stet/core/testing'
import { pageOf } from '../testing/page-of.ts'
import { readPage } from './page.ts'

const composed = (draft: Draft, sink: Sink): Article => compose(draft, { language: 'en' }, sink).article

it('reads every page back as the article that was written', async () => {
  await check.assert(
    check.asyncProperty(arbitraryArticle, async article => {
      const { html } = await pageOf(article)
      const said: Diagnostic[] = []
      const sink: Sink = diagnostic => said.push(diagnostic)
      expect(composed(readPage(html, 'page.html', sink), sink)).toEqual(article)
      expect(said).toEqual([])
    }),
    { numRuns: 200 },
  )
})
