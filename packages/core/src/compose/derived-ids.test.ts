import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../draft/index.ts'
import { walkArticle, walkSections } from '../model/index.ts'
import { arbitraryArticle } from '../testing/index.ts'
import { compose } from './compose.ts'
import { derivedIds } from './derived-ids.ts'
import { draftOf } from './draft-of.ts'

describe('derived ids', () => {
  it('are the ids that composing gives', () => {
    assert(
      property(arbitraryArticle, article => {
        const draft = JSON.parse(
          JSON.stringify(draftOf(article, 'article.md'), (key, value: unknown) => (key === 'id' ? undefined : value)),
        ) as Draft
        const { article: composed } = compose(draft, { language: 'en' }, () => {})
        const ids = [
          ...[...walkSections(composed.sections)].map(({ section }) => section.id),
          ...[...walkArticle(composed)].map(({ id }) => id),
        ]
        expect(derivedIds(draft)).toEqual(ids)
      }),
    )
  })
})
