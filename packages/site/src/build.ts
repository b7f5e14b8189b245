import { resolve } from 'node:path'
import { runTask, writeJson } from '@stet/core/project'
import { buildSite } from './build-site.ts'

const root = resolve('../..')
const sources = {
  root,
  content: resolve('../core/out'),
  cards: resolve('build/cards'),
  downloads: { pdf: resolve('../pdf/out'), docx: resolve('../docx/out') },
}
const { diagnostics } = await runTask('Write site', root, step => buildSite(sources, resolve('out'), step), {
  one: 'file',
  many: 'files',
})
await writeJson(resolve('build/diagnostics.json'), diagnostics)
