import { resolve } from 'node:path'
import { buildFiles, runTask } from '@stet/core/project'
import { pdfTask } from './index.ts'

const root = resolve('../..')
await runTask('Write PDF', root, step => buildFiles(pdfTask(root), resolve('../core/out'), resolve('out'), step))
