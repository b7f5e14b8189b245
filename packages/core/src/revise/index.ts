export { revise, type Revision } from './revise.ts'
export type { Change } from './change.ts'
export { knownSource, type KnownSource, type MarkdownSource } from './known.ts'
