import * as check from 'fast-check'
import { expect, expectTypeOf, it } from 'vitest'
import type { z } from 'zod'
import type { Article, Block, Inline, Section } from '../model/index.ts'
import { arbitraryArticle } from '../testing/article-arbitrary.ts'
import { articleSchema, type sectionSchema } from './article-schema.ts'
import type { blockSchema } from './block-schema.ts'
import { articleJsonSchema } from './index.ts'
import type { wordsSchema } from './inline-schema.ts'

it('has the types of the model, and the model those of the schema', () => {
  expectTypeOf<z.infer<typeof wordsSchema>>().toEqualTypeOf<readonly Inline[]>()
  expectTypeOf<z.infer<typeof blockSchema>>().toEqualTypeOf<Block>()
  expectTypeOf<z.infer<typeof sectionSchema>>().toEqualTypeOf<Section>()
  expectTypeOf<z.infer<typeof articleSchema>>().toEqualTypeOf<Article>()
})

it('accepts every article', () => {
  check.assert(
    check.property(arbitraryArticle, article => {
      expect(articleSchema.safeParse(article)).toEqual({ success: true, data: article })
    }),
    { numRuns: 100 },
  )
})

it.each([
  ['an unknown field', { extra: 1 }],
  ['a missing field', { sections: undefined }],
  ['an empty title', { metadata: { title: '', authors: [], language: 'en', keywords: [] } }],
  ['a block of no kind', { blocks: [{ type: 'poem', id: 'a' }] }],
  [
    'a note in a link',
    {
      blocks: [
        {
          type: 'paragraph',
          id: 'a',
          content: [
            {
              type: 'link',
              target: { type: 'external', url: 'b' },
              content: [{ type: 'footnoteReference', footnote: 'c' }],
            },
          ],
        },
      ],
    },
  ],
])('refuses %s', (_, change) => {
  const sound = {
    metadata: { title: 'A', authors: [], language: 'en', keywords: [] },
    blocks: [],
    sections: [],
    footnotes: [],
    references: [],
  }
  expect(articleSchema.safeParse(sound).success).toBe(true)
  expect(articleSchema.safeParse({ ...sound, ...change }).success).toBe(false)
})

it('exports JSON Schema', () => {
  const schema = articleJsonSchema()
  expect(schema.$schema).toContain('2020-12')
  expect(schema).toMatchObject({ type: 'object', additionalProperties: false })
})
