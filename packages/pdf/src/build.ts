import { resolve } from 'node:path'
import { buildFiles, runTask, type FileTask } from '@stet/core/project'
import { pageCount, pdf } from './index.ts'

const task: FileTask = {
  extension: 'pdf',
  writer: ({ name, pageSize, theme, pdf: { standard } }) => pdf({ pageSize, standard, theme, publication: name }),
  pages: pageCount,
}
await runTask('Write PDF', resolve('../..'), step => buildFiles(task, resolve('../core/out'), resolve('out'), step))
