import type { Sink } from '@stet/core'
import { articleElement } from './article.ts'
import { appearanceScript } from './appearance.ts'
import { articleHead } from './article-head.ts'
import { documentOf } from './document.ts'
import { addressOf } from './downloads.ts'
import { footer, masthead } from './frame.ts'
import type { Highlight } from './highlight.ts'
import type { SiteEntry, SiteOptions } from './options.ts'
import { filed } from './pictures.ts'
import { siteWordsFor } from './words/site-words.ts'

/** What all article pages of a site share. */
export interface Shared {
  readonly site: SiteOptions
  /** From the site's root. */
  readonly stylePath: string
  readonly highlight: Highlight
}

/** The page of one article, which stands one folder below the site's root. */
export function articlePage(
  { slug, article, assets, downloads }: SiteEntry,
  { site, stylePath, highlight }: Shared,
  sink: Sink,
): string {
  const { title, language } = article.metadata
  const surroundings = { gallery: filed(assets), highlight, downloads, contents: true }
  const address = (path: string) => site.baseUrl && { url: new URL(`${addressOf(slug)}/${path}`, site.baseUrl).href }
  const pdf = downloads.find(({ format }) => format === 'pdf')
  const pdfUrl = pdf && address(addressOf(pdf.path))
  const standing = {
    siteName: site.name,
    ...address('index.html'),
    ...(pdfUrl ? { pdfUrl: pdfUrl.url } : {}),
  }
  const words = siteWordsFor(language)
  const framed = { site, root: '../', words, language }
  return documentOf({
    title: `${title} – ${site.name}`,
    language,
    words,
    style: { href: `../${stylePath}` },
    more: articleHead(article.metadata, standing),
    masthead: masthead(framed),
    script: appearanceScript,
    main: [articleElement(article, surroundings, sink)],
    footer: footer(framed),
  })
}
