import type { Sink } from '@stet/core'
import { h } from 'hastscript'
import { appearanceScript } from './appearance.ts'
import { articleElement } from './article.ts'
import { drawForSite } from './article-page.ts'
import { documentOf } from './document.ts'
import { masthead } from './frame.ts'
import { meta, property } from './head.ts'
import { iconLinks } from './icons.ts'
import type { PlainPage } from './options.ts'
import { fullAddress, siteFooter, type Shared } from './site-page.ts'
import { siteWordsFor } from './words/site-words.ts'

/** The way from a plain page, which stands one folder below the site's root. */
const root = '../'

/** A page of the publication that is no article: its text in the site's frame, without downloads, citation and ways on. */
export function plainPage(page: PlainPage, shared: Shared, sink: Sink): string {
  const { site, stylePath } = shared
  const { title, description, language } = page.article.metadata
  const words = siteWordsFor(language)
  const drawn = drawForSite({ ...page, downloads: [] }, shared, sink)
  const address = fullAddress(`${page.slug}/`, site)
  return documentOf({
    title: `${title} – ${site.name}`,
    language,
    words,
    style: { href: root + stylePath },
    script: appearanceScript,
    more: [
      ...meta('description', description),
      ...(address === undefined ? [] : [h('link', { rel: ['canonical'], href: address })]),
      ...property('og:type', 'website'),
      ...property('og:title', title),
      ...property('og:description', description),
      ...property('og:site_name', site.name),
      ...property('og:url', address),
      ...iconLinks(shared, root),
    ],
    masthead: masthead({ ...shared, root, words, language }),
    main: [articleElement(drawn, { downloads: [], contents: true, end: [] })],
    footer: siteFooter(shared, root, language),
  })
}
