import { resolve } from 'node:path'
import { buildFiles, runTask, type FileTask } from '@stet/core/project'
import { loadTemplate, wordFiles } from './index.ts'

const root = resolve('../..')

const task: FileTask = {
  extension: 'docx',
  writer: async ({ name, pageSize, theme, docx: { template: path } }, sink) => {
    const template = path === undefined ? undefined : await loadTemplate(root, path, sink)
    const writerOf = wordFiles({ pageSize, theme, publication: name, ...(template ? { template } : {}) })
    return ({ file, source }) => writerOf({ path: file, source })
  },
}
await runTask('Write Word', root, step => buildFiles(task, resolve('../core/out'), resolve('out'), step))
