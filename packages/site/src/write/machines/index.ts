import { addressOf } from '../downloads.ts'
import type { SiteEntry, SiteOptions } from '../options.ts'
import { dayOf } from '../order.ts'
import type { Directory } from '../shelves.ts'
import { fullAddress } from '../site-page.ts'
import { summaryOf } from '../summary.ts'
import { xml } from '../xml.ts'

interface TextFile {
  readonly path: string
  readonly text: string
}

/** What search engines and language models look for at a site's root. */
export const machineFiles = (
  entries: readonly SiteEntry[],
  site: SiteOptions,
  directory: Directory,
): readonly TextFile[] => [...sitemap(entries, site, directory), robots(site), llms(entries, site)]

/** All pages with the days of their last change (https://www.sitemaps.org/protocol.html); they need full addresses. */
function sitemap(entries: readonly SiteEntry[], site: SiteOptions, { topics, authors, years }: Directory): TextFile[] {
  if (site.baseUrl === undefined) return []
  const url = (path: string, day: string) =>
    `  <url><loc>${xml(fullAddress(path, site) ?? '')}</loc>${day === '' ? '' : `<lastmod>${day}</lastmod>`}</url>\n`
  const changed = (entry: SiteEntry) => entry.article.metadata.updated ?? dayOf(entry)
  const latest = (of: readonly SiteEntry[]) => of.map(changed).reduce((last, day) => (day > last ? day : last), '')
  const urls = [
    url('', latest(entries)),
    ...entries.map(entry => url(`${entry.slug}/`, changed(entry))),
    ...(site.pages ?? []).map(({ slug, article: { metadata } }) =>
      url(`${slug}/`, metadata.updated ?? metadata.published ?? ''),
    ),
    ...[...topics.all, ...authors.all, ...years.all].map(shelf => url(`${shelf.folder}/`, latest(shelf.entries))),
  ]
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`
  return [{ path: 'sitemap.xml', text }]
}

/** Everybody may read everything (RFC 9309). */
function robots(site: SiteOptions): TextFile {
  const map = fullAddress('sitemap.xml', site)
  return { path: 'robots.txt', text: `User-agent: *\nAllow: /\n${map === undefined ? '' : `\nSitemap: ${map}\n`}` }
}

/** The site in Markdown: what it is, and its articles with the addresses of their Markdown (https://llmstxt.org). */
function llms(entries: readonly SiteEntry[], site: SiteOptions): TextFile {
  const plain = (words: string) => words.replace(/\s+/g, ' ').replace(/[\\[\]<>*_`]/g, '\\$&')
  const items = entries.map(entry => {
    const path = `${entry.slug}/${entry.slug}.md`
    const summary = summaryOf(entry.article)
    const link = `- [${plain(entry.article.metadata.title)}](${fullAddress(path, site) ?? addressOf(path)})`
    return summary === '' ? link : `${link}: ${plain(summary)}`
  })
  const about = site.description === undefined ? [] : [`> ${plain(site.description)}`, '']
  return { path: 'llms.txt', text: [`# ${plain(site.name)}`, '', ...about, '## Articles', '', ...items, ''].join('\n') }
}
