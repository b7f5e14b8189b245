export { docx } from './write/docx.ts'
export type { DocxOptions, PageSize } from './write/options.ts'
export { readDocx } from './read/docx.ts'
export type { ReadOptions, WordBase, WordComment, WordReading, WordRemark, WordRevision } from './read/reading.ts'
