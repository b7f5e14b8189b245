import { defaultTheme } from '@stet/core'
import { h } from 'hastscript'
import type { Element } from 'hast'
import { appearanceScript } from './appearance.ts'
import { documentOf } from './document.ts'
import { addressOf } from './downloads.ts'
import { footer, masthead } from './frame.ts'
import { visibleFeedLinks } from './feeds/links.ts'
import { fontLinks } from './fonts/web-fonts.ts'
import type { Highlight } from './highlight.ts'
import { iconLinks } from './icons.ts'
import type { SiteOptions } from './options.ts'
import { pageLinks } from './page-links.ts'
import type { Directory } from './shelves.ts'
import type { SiteWords } from './words/site-words.ts'

/** What all pages of a site share. Paths are from the site's root. */
export interface Shared {
  readonly site: SiteOptions
  /** In the site's language. */
  readonly words: SiteWords
  readonly stylePath: string
  readonly logoPath?: string
  readonly highlight: Highlight
  readonly directory: Directory
}

/** A page of the site's own, in the site's language. */
export interface SitePage {
  readonly title: string
  /** Its folder from the site's root, with a slash at its end; `''` for the root. Absent where it stands anywhere. */
  readonly path?: string
  /** The way to the site's root, where it does not follow from the path. */
  readonly root?: string
  /** The style, where it stands in the page itself. */
  readonly css?: string
  readonly head: readonly Element[]
  /** A script beside that of all pages, which searches. */
  readonly searchScript?: string
  readonly main: readonly Element[]
}

/** The full address of a path of the site, where it is known where the site stands. */
export const fullAddress = (path: string, { baseUrl }: SiteOptions): string | undefined =>
  baseUrl === undefined ? undefined : new URL(addressOf(path), baseUrl).href

/** A page of the site's own as HTML. */
export function sitePage(shared: Shared, page: SitePage): string {
  const { site, words, stylePath } = shared
  const { title, path, head, main } = page
  const root = page.root ?? (path ?? '').replace(/[^/]+\//g, '../')
  const framed = { ...shared, root, language: site.language }
  const address = path === undefined ? undefined : fullAddress(path, site)
  return documentOf({
    title,
    language: site.language,
    words,
    style: page.css === undefined ? { href: root + stylePath } : { css: page.css },
    script: [appearanceScript, ...(page.searchScript === undefined ? [] : [page.searchScript])].join(';'),
    isSearching: page.searchScript !== undefined,
    more: [
      ...head,
      ...(address === undefined ? [] : [h('link', { rel: ['canonical'], href: address })]),
      ...(page.css === undefined ? assetLinks(shared, root) : []),
    ],
    masthead: masthead(framed),
    main,
    footer: siteFooter(shared, root),
  })
}

/** The foot of a page at `root`: the site, and how to follow it. */
export function siteFooter(shared: Shared, root: string, language = shared.site.language): Element[] {
  const { site, words } = shared
  const feeds = visibleFeedLinks(shared, root)
  const follow =
    feeds.length === 0
      ? []
      : [h('p.feeds', [`${words.feeds}: `, ...feeds.flatMap((link, index) => (index === 0 ? [link] : [' · ', link]))])]
  return footer({ site, root, words, language }, [...pageLinks(site.pages ?? [], root, site.name), ...follow])
}

/** The fonts and icons of a page at `root`. On a disk browsers refuse to load fonts ahead, and take them from the style. */
export const assetLinks = ({ site }: Shared, root: string): Element[] => [
  ...(site.baseUrl === undefined ? [] : fontLinks(site.fonts, site.theme ?? defaultTheme, root)),
  ...iconLinks({ site }, root),
]
