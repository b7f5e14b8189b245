import { join } from 'node:path'
import type { Diagnostic, Sink } from '../diagnostic/index.ts'
import type { Writer } from '../write/writer.ts'
import type { Done } from './build-content.ts'
import { located, readBuilt, readContentIndex, keepOnly, writeJson, type BuiltArticle } from './built.ts'
import type { Configuration } from './configuration.ts'
import type { Step } from './progress.ts'
import { writeWhole } from './whole-file.ts'

/** A file that was made of an article. */
export interface BuiltFile {
  readonly slug: string
  /** Its path in the task's folder. */
  readonly path: string
  /** In bytes. */
  readonly size: number
  readonly pages?: number
}

/** Makes the writer of one article. */
type WriterOf = (article: BuiltArticle) => Writer

/** How a format makes one file of each article. */
export interface FileTask {
  /** Without a dot. */
  readonly extension: string
  /** The maker of each article's writer: called once, so that what all articles share is made once. */
  readonly writer: (configuration: Configuration, sink: Sink) => WriterOf | Promise<WriterOf>
  /** How many pages a file has, where it has pages. */
  readonly pages?: (bytes: Uint8Array) => Promise<number>
}

/** Makes one file of each article of a content folder (`from`) in a folder (`out`), with `index.json` and `diagnostics.json` beside them. */
export async function buildFiles(task: FileTask, from: string, out: string, step: Step): Promise<Done<BuiltFile>> {
  const { configuration, articles } = await readContentIndex(from)
  const diagnostics: Diagnostic[] = []
  const writerOf = await task.writer(configuration, diagnostic => diagnostics.push(diagnostic))
  const entries: BuiltFile[] = []
  for (const entry of articles) {
    step(`${entries.length + 1} of ${articles.length}: ${entry.slug}`)
    const built = await readBuilt(from, entry)
    const { article, assets, places } = built
    const bytes = await writerOf(built).write(article, assets, diagnostic =>
      diagnostics.push(located(diagnostic, places)),
    )
    const path = `${entry.slug}.${task.extension}`
    await writeWhole(join(out, path), bytes)
    entries.push({
      slug: entry.slug,
      path,
      size: bytes.length,
      ...(task.pages ? { pages: await task.pages(bytes) } : {}),
    })
  }
  await keepOnly(out, [...entries.map(({ path }) => path), 'index.json', 'diagnostics.json'])
  await writeJson(join(out, 'index.json'), entries)
  await writeJson(join(out, 'diagnostics.json'), diagnostics)
  return { entries, diagnostics }
}
