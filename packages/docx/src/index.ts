export { docx } from './write/docx.ts'
export type { DocxOptions, PageSize } from './write/options.ts'
export { readDocx, type ReadDocx } from './read/docx.ts'
