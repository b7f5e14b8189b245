import * as check from 'fast-check'
import { compose } from '../compose/index.ts'
import type { Draft, DraftBlock, DraftMetadata } from '../draft/index.ts'
import type { Article } from '../model/index.ts'
import { blockOf } from './block-arbitrary.ts'
import { run } from './inline-arbitrary.ts'
import { anchor } from './leaf-arbitrary.ts'
import { arbitraryWords } from './words-arbitrary.ts'

export { arbitraryWords } from './words-arbitrary.ts'

const heading: check.Arbitrary<DraftBlock> = check
  .tuple(check.integer({ min: 1, max: 5 }), run, anchor)
  .map(([level, content, id]): DraftBlock => ({ type: 'heading', level, content, ...id }))

const found = <Value>(value: Value) => ({ value })

const metadata: check.Arbitrary<DraftMetadata> = check
  .record(
    {
      subtitle: arbitraryWords.map(found),
      authors: check.array(
        check
          .record(
            {
              name: arbitraryWords,
              affiliation: arbitraryWords,
              url: check.constant('https://a.bc/'),
              orcid: check.constant('0000-0002-1825-0097'),
            },
            { requiredKeys: ['name'] },
          )
          .map(found),
        { maxLength: 2 },
      ),
      language: check.constantFrom('en', 'de', 'ar', 'pt-BR').map(found),
      published: check.constant('2025-06-08').map(found),
      updated: check.constant('2026-02-28').map(found),
      description: arbitraryWords.map(found),
      keywords: check.array(arbitraryWords.map(found), { maxLength: 3 }),
      licence: check.constantFrom('CC-BY-4.0', 'true', 'null', '12').map(found),
      canonicalUrl: check.constant('https://example.com/a?b=c#d').map(found),
    },
    { requiredKeys: [] },
  )
  .chain(fields => arbitraryWords.map((title): DraftMetadata => ({ ...fields, title: found(`Title ${title}`) })))

const references = check
  .array(run, { minLength: 5, maxLength: 5 })
  .map(runs => ['work', 'doe_2020', 'a:b', 'a,b', '_x*'].map((key, index) => ({ key, content: runs[index] ?? [] })))

/** Drafts that use the whole model, of bounded size. */
export const arbitraryDraft: check.Arbitrary<Draft> = check
  .record({
    metadata,
    blocks: check.array(check.oneof({ weight: 4, arbitrary: blockOf(2) }, { weight: 1, arbitrary: heading }), {
      maxLength: 6,
    }),
    first: check.array(blockOf(1), { minLength: 1, maxLength: 2 }),
    second: check.array(blockOf(1), { minLength: 1, maxLength: 2 }),
    references,
  })
  .map(({ metadata: known, blocks, first, second, references: works }) => ({
    file: 'article.md',
    metadata: known,
    blocks,
    footnotes: [
      { label: '1', blocks: first },
      { label: 'two', blocks: second },
    ],
    references: works,
  }))

const composed = (draft: Draft): Article => compose(draft, { language: 'en' }, () => {}).article

/** Articles that use the whole model, of bounded size, as `compose` makes them. */
export const arbitraryArticle: check.Arbitrary<Article> = arbitraryDraft.map(draft => composed(draft))
