import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Asset } from '@stet/core'
import { buildFiles, decodePicture, runTask, type FileTask } from '@stet/core/project'
import { pageCount, pdf } from './index.ts'

const root = resolve('../..')

/** The picture at a path from the publication's root; nothing where there is none, which the writer then reports. */
function pictureAt(path: string): Asset | undefined {
  try {
    const picture = decodePicture(readFileSync(resolve(root, path)))
    return 'reason' in picture ? undefined : picture
  } catch {
    return undefined
  }
}

const task: FileTask = {
  extension: 'pdf',
  writer: ({ name, pageSize, theme, pdf: { standard } }) => {
    const logo = theme.logo === undefined ? undefined : pictureAt(theme.logo)
    const writer = pdf({ pageSize, standard, theme, publication: name, ...(logo ? { logo } : {}) })
    return () => writer
  },
  pages: pageCount,
}
await runTask('Write PDF', root, step => buildFiles(task, resolve('../core/out'), resolve('out'), step))
