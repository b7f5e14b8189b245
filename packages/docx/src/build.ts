import { resolve } from 'node:path'
import { buildFiles, runTask, type FileTask } from '@stet/core/project'
import { docx } from './index.ts'

const task: FileTask = {
  extension: 'docx',
  writer:
    ({ name, pageSize, theme }) =>
    ({ file, source }) =>
      docx({ pageSize, theme, publication: name, base: { path: file, source } }),
}
await runTask('Write Word', resolve('../..'), step => buildFiles(task, resolve('../core/out'), resolve('out'), step))
