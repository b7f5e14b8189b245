import { resolve } from 'node:path'
import { buildContent, buildFiles, runTask, writeJson } from '@stet/core/project'
import { loadTemplate, wordFiles } from '@stet/docx'
import { pageCount, pdf } from '@stet/pdf'
import { buildSite } from '@stet/site'
import { projectFolders } from '../folders.ts'
import { summarize, type SummaryOptions } from './summary.ts'

/** The options of `stet build`. */
export interface BuildOptions extends SummaryOptions {
  readonly out: string
}

/** `stet build`: makes the site of the publication in this folder, with every PDF and every Word file. Returns the exit code. */
export async function build(options: BuildOptions): Promise<number> {
  const root = process.cwd()
  const folders = projectFolders(root, resolve(options.out))
  await runTask('Read content', root, step => buildContent(root, folders.content, step))
  await runTask('Write PDF', root, step =>
    buildFiles(
      {
        extension: 'pdf',
        writer: ({ name, pageSize, pdf: { standard } }) => {
          const writer = pdf({ pageSize, standard, publication: name })
          return () => writer
        },
        pages: pageCount,
      },
      folders.content,
      folders.pdf,
      step,
    ),
  )
  await runTask('Write Word', root, step =>
    buildFiles(
      {
        extension: 'docx',
        writer: async ({ name, pageSize, theme, docx: { template: path } }, sink) => {
          const template = path === undefined ? undefined : await loadTemplate(root, path, sink)
          const writerOf = wordFiles({ pageSize, theme, publication: name, ...(template ? { template } : {}) })
          return ({ file, source }) => writerOf({ path: file, source })
        },
      },
      folders.content,
      folders.docx,
      step,
    ),
  )
  const sources = { root, content: folders.content, downloads: { pdf: folders.pdf, docx: folders.docx } }
  const { diagnostics } = await runTask('Write site', root, step => buildSite(sources, folders.site, step), {
    one: 'file',
    many: 'files',
  })
  await writeJson(folders.siteDiagnostics, diagnostics)
  return summarize(folders, root, options)
}
