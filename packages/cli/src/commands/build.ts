import { resolve } from 'node:path'
import { buildContent, buildFiles, runTask, writeJson } from '@stet/core/project'
import { wordTask } from '@stet/docx'
import { pdfTask } from '@stet/pdf'
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
  await runTask('Write PDF', root, step => buildFiles(pdfTask(root), folders.content, folders.pdf, step))
  await runTask('Write Word', root, step => buildFiles(wordTask(root), folders.content, folders.docx, step))
  const sources = {
    root,
    cards: folders.cards,
    content: folders.content,
    downloads: { pdf: folders.pdf, docx: folders.docx },
  }
  const { diagnostics } = await runTask('Write site', root, step => buildSite(sources, folders.site, step), {
    one: 'file',
    many: 'files',
  })
  await writeJson(folders.siteDiagnostics, diagnostics)
  return summarize(folders, root, options)
}
