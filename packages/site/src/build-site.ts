import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Asset, Diagnostic, Theme } from '@stet/core'
import {
  decodePicture,
  keepOnly,
  readBuilt,
  readContentIndex,
  readJson,
  writeWhole,
  type BuiltFile,
  type Done,
  type Step,
} from '@stet/core/project'
import type { Download, ForeignFormat, OutputFile } from './write/options.ts'
import { webFonts } from './write/fonts/web-fonts.ts'
import { publication } from './write/publication.ts'

/** The folders that a site is made of: the content that was read, and the files of the other formats. */
export interface SiteSources {
  /** The publication's root, where its logo lies. */
  readonly root: string
  readonly content: string
  readonly downloads: Readonly<Record<ForeignFormat, string>>
}

/** Makes the whole site in a folder (`out`) of which all else is taken away; its entries are the files that were written. */
export async function buildSite(sources: SiteSources, out: string, step: Step): Promise<Done<OutputFile>> {
  const { configuration, articles } = await readContentIndex(sources.content)
  const files: { readonly from: string; readonly path: string }[] = []
  const downloads = new Map<string, Download[]>()
  for (const [format, folder] of Object.entries(sources.downloads) as [ForeignFormat, string][])
    for (const { slug, path, size, pages } of await readJson<BuiltFile[]>(join(folder, 'index.json'))) {
      const from = join(folder, path)
      files.push({ from, path: `${slug}/${path}` })
      const isAccessible = format === 'pdf' && keepsAccessibility(await readFile(from))
      downloads.set(slug, [
        ...(downloads.get(slug) ?? []),
        { format, path, size, ...(pages === undefined ? {} : { pages }), ...(isAccessible ? { isAccessible } : {}) },
      ])
    }
  const diagnostics: Diagnostic[] = []
  const entries = []
  for (const entry of articles)
    entries.push({ ...(await readBuilt(sources.content, entry)), downloads: downloads.get(entry.slug) ?? [] })
  step('pages')
  const fonts = await webFonts(configuration.theme)
  const logo = await logoOf(sources.root, configuration.theme)
  const pages = await publication(entries, { ...configuration, fonts, ...(logo ? { logo } : {}) }, diagnostic =>
    diagnostics.push(diagnostic),
  )
  for (const { path, bytes } of pages) await writeWhole(join(out, path), bytes)
  step('downloads')
  for (const { from, path } of files) await writeWhole(join(out, path), await readFile(from))
  await keepOnly(
    out,
    [...pages, ...files].map(({ path }) => path),
  )
  return { entries: pages, diagnostics }
}

/** Whether a PDF says of itself that it keeps PDF/UA (ISO 14289-1, 5): its metadata are plain text in the file. */
const keepsAccessibility = (pdf: Buffer): boolean => pdf.includes('<pdfuaid:part>') || pdf.includes('pdfuaid:part="')

/** The picture that a theme names as its logo; nothing where it cannot be read, which the writing of PDF files reports. */
async function logoOf(root: string, { logo }: Theme): Promise<Asset | undefined> {
  if (logo === undefined) return undefined
  const picture = await readFile(join(root, logo)).then(decodePicture, () => undefined)
  return picture === undefined || 'reason' in picture ? undefined : picture
}
