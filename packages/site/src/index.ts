export { page } from './write/page.ts'
export { publication } from './write/publication.ts'
export type { Download, DownloadFormat, OutputFile, PageOptions, SiteEntry, SiteOptions } from './write/options.ts'
