export { docx } from './write/docx.ts'
export type { DocxOptions, PageSize } from './write/options.ts'
