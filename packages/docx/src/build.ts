import { resolve } from 'node:path'
import { buildFiles, runTask } from '@stet/core/project'
import { wordTask } from './index.ts'

const root = resolve('../..')
await runTask('Write Word', root, step => buildFiles(wordTask(root), resolve('../core/out'), resolve('out'), step))
