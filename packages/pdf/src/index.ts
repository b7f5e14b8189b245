export { pageCount } from './page-count.ts'
export { pdf } from './write/writer.ts'
export { checkPdf, findingDiagnostic, type Finding } from './check/index.ts'
export type { PdfOptions } from './write/options.ts'
