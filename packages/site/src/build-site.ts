import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Diagnostic } from '@stet/core'
import {
  keepOnly,
  readBuilt,
  readContentIndex,
  readJson,
  writeWhole,
  type BuiltFile,
  type Done,
  type Step,
} from '@stet/core/project'
import type { Download, DownloadFormat, OutputFile } from './write/options.ts'
import { publication } from './write/publication.ts'

/** The folders that a site is made of: the content that was read, and the files of the other formats. */
export interface SiteSources {
  readonly content: string
  readonly downloads: Readonly<Record<DownloadFormat, string>>
}

/** Makes the whole site in a folder (`out`) of which all else is taken away; its entries are the files that were written. */
export async function buildSite(sources: SiteSources, out: string, step: Step): Promise<Done<OutputFile>> {
  const { configuration, articles } = await readContentIndex(sources.content)
  const files: { readonly from: string; readonly path: string }[] = []
  const downloads = new Map<string, Download[]>()
  for (const [format, folder] of Object.entries(sources.downloads) as [DownloadFormat, string][])
    for (const { slug, path, size, pages } of await readJson<BuiltFile[]>(join(folder, 'index.json'))) {
      files.push({ from: join(folder, path), path: `${slug}/${path}` })
      downloads.set(slug, [
        ...(downloads.get(slug) ?? []),
        { format, path, size, ...(pages === undefined ? {} : { pages }) },
      ])
    }
  const diagnostics: Diagnostic[] = []
  const entries = []
  for (const entry of articles)
    entries.push({ ...(await readBuilt(sources.content, entry)), downloads: downloads.get(entry.slug) ?? [] })
  step('pages')
  const pages = await publication(entries, configuration, diagnostic => diagnostics.push(diagnostic))
  for (const { path, bytes } of pages) await writeWhole(join(out, path), bytes)
  step('downloads')
  for (const { from, path } of files) await writeWhole(join(out, path), await readFile(from))
  await keepOnly(
    out,
    [...pages, ...files].map(({ path }) => path),
  )
  return { entries: pages, diagnostics }
}
