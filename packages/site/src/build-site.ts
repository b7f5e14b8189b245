import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { reporter, type Diagnostic, type Sink } from '@stet/core'
import {
  keepOnly,
  pictureAt,
  readBuilt,
  readContentIndex,
  readJson,
  writeWhole,
  type BuiltFile,
  type Configuration,
  type ContentEntry,
  type Done,
  type Step,
} from '@stet/core/project'
import { withCards } from './cards/cards.ts'
import { openSearch, type SearchedPage } from './search/search-index.ts'
import { catalog } from './write/diagnostics.ts'
import type { Download, ForeignFormat, OutputFile, SiteOptions } from './write/options.ts'
import { webFonts } from './write/fonts/web-fonts.ts'
import { publication } from './write/publication.ts'

/** The folders that a site is made of: the content that was read, and the files of the other formats. */
export interface SiteSources {
  /** The publication's root, where its logo lies. */
  readonly root: string
  readonly content: string
  readonly downloads: Readonly<Record<ForeignFormat, string>>
  /** Where card images are kept from one build to the next. */
  readonly cards: string
}

/** Makes the whole site in a folder (`out`) of which all else is taken away; its entries are the files that were written. */
export async function buildSite(sources: SiteSources, out: string, step: Step): Promise<Done<OutputFile>> {
  const { configuration, articles, pages: plain } = await readContentIndex(sources.content)
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
  const sink: Sink = diagnostic => diagnostics.push(diagnostic)
  const entries = []
  for (const entry of articles)
    entries.push({ ...(await readBuilt(sources.content, entry)), downloads: downloads.get(entry.slug) ?? [] })
  step('pages')
  const own = []
  for (const entry of plain) own.push(await readBuilt(sources.content, entry))
  const search = articles.length === 0 ? undefined : await openSearch(configuration.language)
  if (!search && articles.length > 0) reporter(catalog, sink)('site/search-missing', {})
  const options = { ...(await siteOptionsOf(sources.root, configuration)), pages: own, hasSearch: search !== undefined }
  const pages = [...(await publication(await withCards(entries, options, sources.cards), options, sink))]
  step('search')
  if (search) pages.push(...(await search.files(searchedPages(pages, entries))))
  for (const { path, bytes } of pages) await writeWhole(join(out, path), bytes)
  step('downloads')
  for (const { from, path } of files) await writeWhole(join(out, path), await readFile(from))
  await keepOnly(
    out,
    [...pages, ...files].map(({ path }) => path),
  )
  return { entries: pages, diagnostics }
}

/** The pages of the articles, which can be searched. */
function searchedPages(pages: readonly OutputFile[], entries: readonly ContentEntry[]): readonly SearchedPage[] {
  const paths = new Set(entries.map(({ slug }) => `${slug}/index.html`))
  return pages
    .filter(({ path }) => paths.has(path))
    .map(({ path, bytes }) => ({ path, html: new TextDecoder().decode(bytes) }))
}

/** Whether a PDF says of itself that it keeps PDF/UA (ISO 14289-1, 5): its metadata are plain text in the file. */
const keepsAccessibility = (pdf: Buffer): boolean => pdf.includes('<pdfuaid:part>') || pdf.includes('pdfuaid:part="')

/**
 * What a publication (`root`) says of its site: its configuration, the fonts that its pages load and the theme's logo.
 * Fonts of the same theme may be given where they were made before.
 */
export async function siteOptionsOf(
  root: string,
  configuration: Configuration,
  known?: SiteOptions['fonts'],
): Promise<SiteOptions> {
  const { theme } = configuration
  const fonts = known ?? (await webFonts(theme))
  const logo = theme.logo === undefined ? undefined : await pictureAt(join(root, theme.logo))
  return { ...configuration, fonts, ...(logo ? { logo } : {}) }
}
