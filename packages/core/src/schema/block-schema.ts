import { z } from 'zod'
import type { Block } from '../model/index.ts'
import { imageSchema, wordsSchema } from './inline-schema.ts'

const id = z.string().min(1)

const paragraph = z.strictObject({ type: z.literal('paragraph'), id, content: wordsSchema }).readonly()

const marker = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bullet') }).readonly(),
  z.strictObject({ type: z.literal('number'), start: z.int().min(0) }).readonly(),
])

const list = z
  .strictObject({
    type: z.literal('list'),
    id,
    marker,
    get items() {
      return z
        .array(z.strictObject({ checked: z.boolean().exactOptional(), blocks: blocksSchema }).readonly())
        .min(1)
        .readonly()
    },
  })
  .readonly()

const definitionList = z
  .strictObject({
    type: z.literal('definitionList'),
    id,
    get items() {
      const terms = z.array(wordsSchema).min(1).readonly()
      const definitions = z.array(blocksSchema).readonly()
      return z.array(z.strictObject({ terms, definitions }).readonly()).min(1).readonly()
    },
  })
  .readonly()

const caption = z.strictObject({ label: z.string().min(1), content: wordsSchema }).readonly()

const column = z
  .strictObject({
    align: z.enum(['start', 'center', 'end']).exactOptional(),
    width: z.number().gt(0).max(1).exactOptional(),
  })
  .readonly()

const cell = z
  .strictObject({
    scope: z.enum(['column', 'row']).exactOptional(),
    columnSpan: z.int().min(1),
    rowSpan: z.int().min(1),
    get blocks() {
      return blocksSchema
    },
  })
  .readonly()

const rows = z.array(z.strictObject({ cells: z.array(cell).readonly() }).readonly()).readonly()

const table = z
  .strictObject({
    type: z.literal('table'),
    id,
    caption: caption.exactOptional(),
    columns: z.array(column).min(1).readonly(),
    head: rows,
    body: rows,
    foot: rows,
  })
  .readonly()

const figure = z
  .strictObject({
    type: z.literal('figure'),
    id,
    images: z.array(imageSchema).min(1).readonly(),
    caption: caption.exactOptional(),
  })
  .readonly()

const quote = z
  .strictObject({
    type: z.literal('quote'),
    id,
    get blocks() {
      return blocksSchema
    },
    attribution: wordsSchema.exactOptional(),
  })
  .readonly()

const callout = z
  .strictObject({
    type: z.literal('callout'),
    id,
    kind: z.enum(['note', 'tip', 'important', 'warning', 'caution']),
    title: wordsSchema.exactOptional(),
    get blocks() {
      return blocksSchema
    },
  })
  .readonly()

const code = z
  .strictObject({ type: z.literal('code'), id, language: z.string().min(1).exactOptional(), value: z.string() })
  .readonly()

const math = z.strictObject({ type: z.literal('math'), id, value: z.string().min(1) }).readonly()

const thematicBreak = z.strictObject({ type: z.literal('thematicBreak'), id }).readonly()

/** A block of any kind. */
export const blockSchema = z.discriminatedUnion('type', [
  paragraph,
  list,
  definitionList,
  table,
  figure,
  quote,
  callout,
  code,
  math,
  thematicBreak,
])

/** Blocks that follow each other. */
export const blocksSchema: z.ZodType<readonly Block[]> = z.lazy(() => z.array(blockSchema).readonly())
