export { pageCount } from './page-count.ts'
export { pdf } from './write/writer.ts'
export type { PdfOptions } from './write/options.ts'
