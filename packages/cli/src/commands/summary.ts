import { stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Diagnostic } from '@stet/core'
import { readContentIndex, readJson, showsColor, tally, tallyInWords, type BuiltFile } from '@stet/core/project'
import { exitCodeOf } from '../account.ts'
import { workspaceFolders, type BuildFolders } from '../folders.ts'
import { table } from '../table.ts'
import { wrongCall } from '../wrong-call.ts'

/** The options of what sums a build up. */
export interface SummaryOptions {
  readonly strict?: boolean
}

/** A size as people say it: in kB (1000 bytes), or MB from 1 MB on. */
export const sizeInWords = (bytes: number): string =>
  bytes < 999_500 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`

const bySlug = (files: readonly BuiltFile[]) => new Map(files.map(file => [file.slug, file]))

/** Prints one row for each article that was built, what there was to say, and where the output lies. Returns the exit code. */
export async function summarize(folders: BuildFolders, root: string, options: SummaryOptions): Promise<number> {
  const { articles } = await readContentIndex(folders.content)
  const pdfs = bySlug(await readJson(join(folders.pdf, 'index.json')))
  const words = bySlug(await readJson(join(folders.docx, 'index.json')))
  const rows = await Promise.all(
    articles.map(async ({ slug, title }) => {
      const page = await stat(join(folders.site, slug, 'index.html'))
      const size = (file: BuiltFile | undefined) => (file ? sizeInWords(file.size) : '–')
      return [
        title,
        String(pdfs.get(slug)?.pages ?? '–'),
        size(pdfs.get(slug)),
        size(words.get(slug)),
        sizeInWords(page.size),
      ]
    }),
  )
  const diagnostics = (
    await Promise.all(
      [
        ...[folders.content, folders.pdf, folders.docx].map(folder => join(folder, 'diagnostics.json')),
        folders.siteDiagnostics,
      ].map(path => readJson<Diagnostic[]>(path)),
    )
  ).flat()
  const site = relative(root, folders.site).split(sep).join('/') || '.'
  const counts = tally(diagnostics)
  const quiet = counts.error + counts.warning === 0
  console.log(`
${table(['Article', 'Pages', 'PDF', 'Word', 'Page'], rows, { color: showsColor(process.stdout), widest: 60 })}

${articles.length} ${articles.length === 1 ? 'article' : 'articles'}, ${tallyInWords(counts)}${quiet ? '' : ' (“npx stet check” shows those of the content)'}.
The site with its downloads lies in ${site}.
To look at it, open ${site}/index.html in a browser.`)
  return exitCodeOf(diagnostics, options)
}

/** `stet summary`: sums up the last build by turbo. Returns the exit code. */
export async function summary(options: SummaryOptions): Promise<number> {
  const root = process.cwd()
  const folders = workspaceFolders(root)
  try {
    return await summarize(folders, root, options)
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault
    throw wrongCall('There is no whole build here to sum up. Run “npm run build” at the root of the repository.')
  }
}
