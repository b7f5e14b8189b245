import { z } from 'zod'
import type { Article, Section } from '../model/index.ts'
import { blocksSchema } from './block-schema.ts'
import { wordsSchema } from './inline-schema.ts'

const words = z.string().min(1)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const author = z
  .strictObject({
    name: words,
    affiliation: words.exactOptional(),
    url: words.exactOptional(),
    orcid: z
      .string()
      .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/)
      .exactOptional(),
  })
  .readonly()

const metadata = z
  .strictObject({
    title: words,
    subtitle: words.exactOptional(),
    authors: z.array(author).readonly(),
    language: words,
    published: day.exactOptional(),
    updated: day.exactOptional(),
    description: words.exactOptional(),
    keywords: z.array(words).readonly(),
    licence: words.exactOptional(),
    canonicalUrl: words.exactOptional(),
  })
  .readonly()

/** A section and those in it. */
export const sectionSchema = z
  .strictObject({
    id: words,
    heading: wordsSchema,
    blocks: blocksSchema,
    get sections() {
      return sectionsSchema
    },
  })
  .readonly()

const sectionsSchema: z.ZodType<readonly Section[]> = z.lazy(() => z.array(sectionSchema).readonly())

/**
 * The shape of an article's JSON: its fields, and the limits that stand in one field alone. What reaches over several
 * fields (unique ids, resolving links, rectangular tables, canonical runs) is `compose`'s to promise.
 */
export const articleSchema = z
  .strictObject({
    metadata,
    blocks: blocksSchema,
    sections: sectionsSchema,
    footnotes: z.array(z.strictObject({ id: words, blocks: blocksSchema }).readonly()).readonly(),
    references: z.array(z.strictObject({ id: words, content: wordsSchema }).readonly()).readonly(),
  })
  .readonly() satisfies z.ZodType<Article>

/** The same as JSON Schema (draft 2020-12). */
export const articleJsonSchema = () => z.toJSONSchema(articleSchema, { reused: 'ref' })
