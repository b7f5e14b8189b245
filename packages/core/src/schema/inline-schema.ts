import { z } from 'zod'

const marks = [
  'code',
  'emphasis',
  'highlight',
  'strikethrough',
  'strong',
  'subscript',
  'superscript',
  'underline',
] as const

const text = z
  .strictObject({
    type: z.literal('text'),
    value: z.string().min(1),
    marks: z.array(z.enum(marks)).readonly(),
    language: z.string().min(1).exactOptional(),
  })
  .readonly()

const lineBreak = z.strictObject({ type: z.literal('lineBreak') }).readonly()

/** A picture in a line or a figure. */
export const imageSchema = z
  .strictObject({ type: z.literal('image'), source: z.string().min(1), alternative: z.string() })
  .readonly()

const inlineMath = z.strictObject({ type: z.literal('inlineMath'), value: z.string().min(1) }).readonly()

const footnoteReference = z
  .strictObject({ type: z.literal('footnoteReference'), footnote: z.string().min(1) })
  .readonly()

const citation = z
  .strictObject({
    type: z.literal('citation'),
    reference: z.string().min(1),
    locator: z.string().min(1).exactOptional(),
  })
  .readonly()

const target = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('external'), url: z.string().min(1) }).readonly(),
  z.strictObject({ type: z.literal('internal'), id: z.string().min(1) }).readonly(),
])

const link = z
  .strictObject({
    type: z.literal('link'),
    target,
    content: z
      .array(z.discriminatedUnion('type', [text, lineBreak, imageSchema, inlineMath]))
      .min(1)
      .readonly(),
  })
  .readonly()

/** A run of inlines; it is never empty. */
export const wordsSchema = z
  .array(z.discriminatedUnion('type', [text, lineBreak, link, imageSchema, inlineMath, footnoteReference, citation]))
  .min(1)
  .readonly()
