import { reporter, toMarkdown, type Sink } from '@stet/core'
import { articlePage, citationFiles, drawForSite } from './article-page.ts'
import { isWebAddress } from './address.ts'
import { contentHash } from './content-hash.ts'
import { catalog } from './diagnostics.ts'
import { epub } from './epub/index.ts'
import { feedFiles, mostInFeeds } from './feeds/index.ts'
import { fontFaces } from './fonts/web-fonts.ts'
import { highlightFor } from './highlight.ts'
import { iconFiles, logoPathOf } from './icons.ts'
import { indexPage } from './index-page.ts'
import { machineFiles } from './machines/index.ts'
import { notFoundPage } from './not-found-page.ts'
import type { Neighbours } from './onward.ts'
import type { OutputFile, SiteEntry, SiteOptions } from './options.ts'
import { newestFirst } from './order.ts'
import { cardFile, pictureFiles } from './pictures.ts'
import { plainPage } from './plain-page.ts'
import { safePictures } from './safe-pictures.ts'
import { searchPage } from './search-page.ts'
import { searchPagePath } from './search-paths.ts'
import { shelfPage } from './shelf-page.ts'
import { directoryOf, type Shelves } from './shelves.ts'
import { fullAddress, type Shared } from './site-page.ts'
import { styleSheet } from './style/index.ts'
import { siteWordsFor } from './words/site-words.ts'

/** A file of the site that is written when it is asked for. */
export interface SiteFile {
  /** From the site's root, with `/` between its parts. */
  readonly path: string
  readonly write: () => Uint8Array
}

/**
 * Writes a whole site: its index, a folder with page, pictures and other forms for each article, pages for topics,
 * authors and years, feeds, and what machines look for. Downloads that others write are linked to, not copied. All links
 * are relative and name their file, so the site works under any path and from a disk.
 */
export async function publication(
  entries: readonly SiteEntry[],
  options: SiteOptions,
  sink: Sink,
): Promise<readonly OutputFile[]> {
  const files = await siteFiles(entries, options, sink)
  return files.map(({ path, write }) => ({ path, bytes: write() }))
}

/** The files of a whole site, none of them written yet; an article is drawn when the first of its files is asked for, and once. */
export async function siteFiles(
  entries: readonly SiteEntry[],
  options: SiteOptions,
  sink: Sink,
): Promise<readonly SiteFile[]> {
  refuseWrongCalls(entries, options)
  const site = withUsableBaseUrl(options, sink)
  const published = newestFirst(withoutTakenSlugs(entries, sink)).map(entry => ({
    ...entry,
    assets: safePictures(entry.assets, reporter(catalog, sink)),
  }))
  const css = styleSheet(site.theme)
  const style = encoded(styleSheet(site.theme, fontFaces(site.fonts?.fonts ?? [])))
  const shared: Shared = {
    site,
    words: siteWordsFor(site.language),
    stylePath: `style.${contentHash(style)}.css`,
    ...(site.logo ? { logoPath: logoPathOf(site.logo) } : {}),
    highlight: await highlightFor([...published, ...(site.pages ?? [])].map(({ article }) => article)),
    directory: directoryOf(published),
  }
  const articles = published.map((entry, index) => {
    const [newer, older] = [published[index - 1], published[index + 1]]
    return articleFiles(entry, { ...(newer ? { newer } : {}), ...(older ? { older } : {}) }, shared, sink)
  })
  const pages = (site.pages ?? []).map(page => ({
    ...page,
    assets: safePictures(page.assets, reporter(catalog, sink)),
  }))
  const posted = () =>
    articles.slice(0, mostInFeeds).flatMap(({ entry, page }) => {
      const url = fullAddress(`${entry.slug}/`, site)
      return url === undefined ? [] : [{ entry, url, element: page().element }]
    })
  return [
    text('index.html', () => indexPage(published, shared)),
    text('404.html', () => notFoundPage(shared, css)),
    ...(site.hasSearch ? [text(searchPagePath, () => searchPage(shared))] : []),
    ...[
      { path: shared.stylePath, bytes: style },
      ...iconFiles(site),
      ...(site.fonts?.fonts ?? []),
      ...(site.fonts?.licences ?? []),
    ].map(ready),
    ...shelfPages(shared),
    ...feedFiles(site, published, posted).map(({ path, write }) => text(path, write)),
    ...machineFiles(published, site, shared.directory).map(file => text(file.path, () => file.text)),
    ...articles.flatMap(({ files }) => files),
    ...pages.flatMap(page => [
      text(`${page.slug}/index.html`, () => plainPage(page, shared, sink)),
      ...pictureFiles(page).map(ready),
    ]),
  ]
}

const encoded = (words: string): Uint8Array => new TextEncoder().encode(words)
const text = (path: string, write: () => string): SiteFile => ({ path, write: () => encoded(write()) })
const ready = ({ path, bytes }: OutputFile): SiteFile => ({ path, write: () => bytes })

/** A value that is made when it is first asked for, and once. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

/** One article's folder: its page, the forms that the site writes itself, its citation and its pictures. */
function articleFiles(entry: SiteEntry, neighbours: Neighbours, shared: Shared, sink: Sink) {
  const { slug, article } = entry
  const { site } = shared
  const drawn = once(() => drawForSite(entry, shared, sink))
  const forms = [
    { format: 'epub', path: `${slug}.epub`, write: once(() => epub(entry, drawn(), site)) },
    { format: 'markdown', path: `${slug}.md`, write: once(() => encoded(toMarkdown(article))) },
  ] as const
  const page = once(() => {
    const own = forms.map(({ format, path, write }) => ({ format, path, size: write().length }))
    return articlePage({ ...entry, downloads: [...entry.downloads, ...own] }, drawn(), neighbours, shared)
  })
  const files: readonly SiteFile[] = [
    text(`${slug}/index.html`, () => page().html),
    ...forms.map(({ path, write }) => ({ path: `${slug}/${path}`, write })),
    ...(entry.card ? [ready({ path: `${slug}/${cardFile}`, bytes: entry.card })] : []),
    ...citationFiles(entry, site).map(file => text(`${slug}/${file.path}`, () => file.text)),
    ...pictureFiles(entry).map(ready),
  ]
  return { entry, page, files }
}

/** The pages of topics, authors and years. */
function shelfPages(shared: Shared): readonly SiteFile[] {
  const { words, directory } = shared
  const titled = (shelves: Shelves, title: (name: string) => string) =>
    shelves.all.map(shelf => text(`${shelf.folder}/index.html`, () => shelfPage(shelf, title(shelf.name), shared)))
  return [
    ...titled(directory.topics, words.on),
    ...titled(directory.authors, words.by),
    ...titled(directory.years, year => year || words.undated),
  ]
}

function refuseWrongCalls(entries: readonly SiteEntry[], { name, pages = [] }: SiteOptions): void {
  if (name.trim() === '') throw new TypeError('A site needs a name.')
  for (const { slug } of [...entries, ...pages])
    if (!/^[^/\\]+$/.test(slug) || /^\.|\.(?:html|txt|xml|svg|css|png|jpg|atom|rss|json|webmanifest)$/i.test(slug))
      throw new TypeError(`"${slug}" cannot be the name of a folder.`)
}

function withUsableBaseUrl(options: SiteOptions, sink: Sink): SiteOptions {
  const { baseUrl, ...others } = options
  if (baseUrl === undefined) return options
  if (isWebAddress(baseUrl) && URL.canParse(baseUrl)) return { ...others, baseUrl: baseUrl.replace(/\/*$/, '/') }
  reporter(catalog, sink)('site/base-url-unusable', { url: baseUrl })
  return others
}

/** The first article of each folder; names that differ only in case are one folder on many disks. */
function withoutTakenSlugs(entries: readonly SiteEntry[], sink: Sink): readonly SiteEntry[] {
  const taken = new Set<string>()
  return entries.filter(({ slug, article }) => {
    const folder = slug.normalize('NFC').toLowerCase()
    const isFree = !taken.has(folder)
    taken.add(folder)
    if (!isFree) reporter(catalog, sink)('site/slug-taken', { slug, title: article.metadata.title })
    return isFree
  })
}
