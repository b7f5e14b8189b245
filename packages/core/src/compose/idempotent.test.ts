import * as check from 'fast-check'
import { expect, it } from 'vitest'
import { arbitraryDraft } from '../testing/article-arbitrary.ts'
import { compose } from './compose.ts'
import { draftOf } from './draft-of.ts'

it('composing what was composed changes nothing, and says nothing', () => {
  check.assert(
    check.property(arbitraryDraft, draft => {
      const { article } = compose(draft, { language: 'en' }, () => {})
      const said: string[] = []
      const again = compose(draftOf(article, 'again.json'), { language: 'en' }, ({ message }) => said.push(message))
      expect(again.article).toEqual(article)
      expect(said).toEqual([])
    }),
    { numRuns: 400 },
  )
})

it('keeps a picture whose name has a per cent sign', () => {
  const image = { type: 'image', source: 'a%2520b.png', alternative: 'x' } as const
  const draft = {
    file: 'a.md',
    metadata: {},
    blocks: [{ type: 'paragraph', content: [image] }],
    footnotes: [],
    references: [],
  } as const
  const { article } = compose(draft, { language: 'en' }, () => {})
  expect(article.blocks).toMatchObject([{ content: [{ source: 'a%20b.png' }] }])
  expect(compose(draftOf(article, 'a.md'), { language: 'en' }, () => {}).article).toEqual(article)
})
