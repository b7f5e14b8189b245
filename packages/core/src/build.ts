import { resolve } from 'node:path'
import { buildContent, runTask } from './project/index.ts'

const root = resolve('../..')
await runTask('Read content', root, step => buildContent(root, resolve('out'), step))
