import { reporter, toMarkdown, type Sink } from '@stet/core'
import { articlePage, citationFiles, drawForSite } from './article-page.ts'
import { isWebAddress } from './address.ts'
import type { DrawnArticle } from './article.ts'
import { contentHash } from './content-hash.ts'
import { catalog } from './diagnostics.ts'
import { epub } from './epub/index.ts'
import { feedFiles } from './feeds/index.ts'
import { fontFaces } from './fonts/web-fonts.ts'
import { highlightFor } from './highlight.ts'
import { iconFiles, logoPathOf } from './icons.ts'
import { indexPage } from './index-page.ts'
import { machineFiles } from './machines/index.ts'
import { notFoundPage } from './not-found-page.ts'
import type { OutputFile, SiteEntry, SiteOptions } from './options.ts'
import { newestFirst } from './order.ts'
import { pictureFiles } from './pictures.ts'
import { safePictures } from './safe-pictures.ts'
import { shelfPage } from './shelf-page.ts'
import { directoryOf, type Shelves } from './shelves.ts'
import { fullAddress, type Shared } from './site-page.ts'
import { styleSheet } from './style/index.ts'
import { siteWordsFor } from './words/site-words.ts'

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
  refuseWrongCalls(entries, options)
  const site = withUsableBaseUrl(options, sink)
  const published = newestFirst(withoutTakenSlugs(entries, sink)).map(entry => ({
    ...entry,
    assets: safePictures(entry.assets, reporter(catalog, sink)),
  }))
  const css = styleSheet(site.theme)
  const style = encoded(styleSheet(site.theme, fontFaces(site.fonts?.fonts ?? [])))
  const bare: Shared = {
    site,
    words: siteWordsFor(site.language),
    stylePath: `style.${contentHash(style)}.css`,
    ...(site.logo ? { logoPath: logoPathOf(site.logo) } : {}),
    highlight: await highlightFor(published.map(({ article }) => article)),
    directory: directoryOf(published),
  }
  const drawn = published.map(entry => {
    const article = drawForSite(entry, bare, sink)
    return { article, ...withOwnForms(entry, article, site) }
  })
  const listed = drawn.map(({ entry }) => entry)
  const shared = { ...bare, directory: directoryOf(listed) }
  const pages = drawn.map(({ entry, files, article }, index) => {
    const [newer, older] = [listed[index - 1], listed[index + 1]]
    const neighbours = { ...(newer ? { newer } : {}), ...(older ? { older } : {}) }
    return { entry, files, ...articlePage(entry, article, neighbours, shared) }
  })
  const posted = pages.flatMap(({ entry, element }) => {
    const url = fullAddress(`${entry.slug}/`, site)
    return url === undefined ? [] : [{ entry, url, element }]
  })
  return [
    text('index.html', indexPage(listed, shared)),
    text('404.html', notFoundPage(shared, css)),
    { path: shared.stylePath, bytes: style },
    ...iconFiles(site),
    ...(site.fonts?.fonts ?? []),
    ...(site.fonts?.licences ?? []),
    ...shelfPages(shared),
    ...[...feedFiles(site, posted), ...machineFiles(listed, site, shared.directory)].map(file =>
      text(file.path, file.text),
    ),
    ...pages.flatMap(({ entry, files, html }) => [
      text(`${entry.slug}/index.html`, html),
      ...files,
      ...citationFiles(entry, site).map(file => text(`${entry.slug}/${file.path}`, file.text)),
      ...pictureFiles(entry),
    ]),
  ]
}

const encoded = (words: string): Uint8Array => new TextEncoder().encode(words)
const text = (path: string, content: string): OutputFile => ({ path, bytes: encoded(content) })

/** An article with the forms that the site writes itself, and their files. */
function withOwnForms(entry: SiteEntry, drawn: DrawnArticle, site: SiteOptions) {
  const { slug, article, downloads } = entry
  const forms = [
    { format: 'epub', path: `${slug}.epub`, bytes: epub(entry, drawn, site) },
    { format: 'markdown', path: `${slug}.md`, bytes: encoded(toMarkdown(article)) },
  ] as const
  const own = forms.map(({ format, path, bytes }) => ({ format, path, size: bytes.length }))
  return {
    entry: { ...entry, downloads: [...downloads, ...own] },
    files: forms.map(({ path, bytes }) => ({ path: `${slug}/${path}`, bytes })),
  }
}

/** The pages of topics, authors and years. */
function shelfPages(shared: Shared): readonly OutputFile[] {
  const { words, directory } = shared
  const titled = (shelves: Shelves, title: (name: string) => string) =>
    shelves.all.map(shelf => text(`${shelf.folder}/index.html`, shelfPage(shelf, title(shelf.name), shared)))
  return [
    ...titled(directory.topics, words.on),
    ...titled(directory.authors, words.by),
    ...titled(directory.years, year => year || words.undated),
  ]
}

function refuseWrongCalls(entries: readonly SiteEntry[], { name }: SiteOptions): void {
  if (name.trim() === '') throw new TypeError('A site needs a name.')
  for (const { slug } of entries)
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
