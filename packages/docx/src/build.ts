import { resolve } from 'node:path'
import { buildFiles, runTask, type FileTask } from '@stet/core/project'
import { docx, loadTemplate } from './index.ts'

const root = resolve('../..')

const task: FileTask = {
  extension: 'docx',
  writer: async ({ name, pageSize, theme, docx: { template: path } }, sink) => {
    const template = path === undefined ? undefined : await loadTemplate(root, path, sink)
    const shared = { pageSize, theme, publication: name, ...(template ? { template } : {}) }
    return ({ file, source }) => docx({ ...shared, base: { path: file, source } })
  },
}
await runTask('Write Word', root, step => buildFiles(task, resolve('../core/out'), resolve('out'), step))
