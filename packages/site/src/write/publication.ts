import { reporter, type Sink } from '@stet/core'
import { articlePage } from './article-page.ts'
import { isWebAddress } from './address.ts'
import { contentHash } from './content-hash.ts'
import { catalog } from './diagnostics.ts'
import { highlightFor } from './highlight.ts'
import { indexPage } from './index-page.ts'
import type { OutputFile, SiteEntry, SiteOptions } from './options.ts'
import { newestFirst } from './order.ts'
import { pictureFiles } from './pictures.ts'
import { styleSheet } from './style/index.ts'

/**
 * Writes a whole site: `index.html`, and for each article a folder with its page and its pictures. Downloads are linked
 * to, not copied. All links are relative and name their file, so the site works under any path and from a disk.
 */
export async function publication(
  entries: readonly SiteEntry[],
  options: SiteOptions,
  sink: Sink,
): Promise<readonly OutputFile[]> {
  refuseWrongCalls(entries, options)
  const site = withUsableBaseUrl(options, sink)
  const published = newestFirst(withoutTakenSlugs(entries, sink))
  const style = file('', new TextEncoder().encode(styleSheet(options.theme)))
  const stylePath = `style.${contentHash(style.bytes)}.css`
  const highlight = await highlightFor(published.map(({ article }) => article))
  return [
    text('index.html', indexPage(published, site, stylePath)),
    { ...style, path: stylePath },
    ...published.flatMap(entry => [
      text(`${entry.slug}/index.html`, articlePage(entry, { site, stylePath, highlight }, sink)),
      ...pictureFiles(entry),
    ]),
  ]
}

const file = (path: string, bytes: Uint8Array): OutputFile => ({ path, bytes })
const text = (path: string, content: string): OutputFile => file(path, new TextEncoder().encode(content))

function refuseWrongCalls(entries: readonly SiteEntry[], { name }: SiteOptions): void {
  if (name.trim() === '') throw new TypeError('A site needs a name.')
  for (const { slug } of entries)
    if (!/^[^/\\]+$/.test(slug) || ['.', '..', 'index.html'].includes(slug))
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
