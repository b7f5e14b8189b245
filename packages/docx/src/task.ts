import type { FileTask } from '@stet/core/project'
import { loadTemplate } from './template/load.ts'
import { wordFiles } from './write/docx.ts'

/** How a publication (`root`) makes a Word file of each article: its page size, theme and template hold for all. */
export const wordTask = (root: string): FileTask => ({
  extension: 'docx',
  writer: async ({ name, pageSize, theme, docx: { template: path } }, sink) => {
    const template = path === undefined ? undefined : await loadTemplate(root, path, sink)
    const writerOf = wordFiles({ pageSize, theme, publication: name, ...(template ? { template } : {}) })
    return ({ file, source }) => writerOf({ path: file, source })
  },
})
