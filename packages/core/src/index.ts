export * from './model/index.ts'
export * from './diagnostic/index.ts'
export type * from './draft/index.ts'
export type * from './asset/index.ts'
export type * from './read/reader.ts'
export type * from './write/writer.ts'
export * from './language/index.ts'
export * from './theme/index.ts'
export * from './compose/index.ts'
export * from './account/index.ts'
export * from './read/html/index.ts'
export * from './read/markdown/index.ts'
export * from './read/text/index.ts'
export * from './read/json/index.ts'
export * from './write/json/index.ts'
export * from './write/markdown/index.ts'
export {
  align,
  shareOfWords,
  wordChanges,
  wordsIn,
  type Alignable,
  type Alignment,
  type WordChange,
} from './compare/index.ts'
export * from './revise/index.ts'
export * from './merge/index.ts'
export * from './critic/index.ts'
export { articleJsonSchema, frontMatterJsonSchema } from './schema/index.ts'
