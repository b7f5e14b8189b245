import { join } from 'node:path'
import { pictureAt, type FileTask } from '@stet/core/project'
import { pageCount } from './page-count.ts'
import { pdf } from './write/writer.ts'

/** How a publication (`root`) makes a PDF of each article: its page size, standard, theme and logo hold for all. */
export const pdfTask = (root: string): FileTask => ({
  extension: 'pdf',
  writer: async ({ name, pageSize, theme, pdf: { standard } }) => {
    const logo = theme.logo === undefined ? undefined : await pictureAt(join(root, theme.logo))
    const writer = pdf({ pageSize, standard, theme, publication: name, ...(logo ? { logo } : {}) })
    return () => writer
  },
  pages: pageCount,
})
