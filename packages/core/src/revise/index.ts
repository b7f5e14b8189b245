export { revise, type Revision } from './revise.ts'
export type { Change } from './change.ts'
export type { MarkdownSource } from './known.ts'
