import { dayInWords, directionOfLanguage } from '@stet/core'
import { h } from 'hastscript'
import type { Element, Properties } from 'hast'
import { addressOf } from './downloads.ts'
import { ownFormats, type SiteEntry } from './options.ts'
import { summaryOf } from './summary.ts'
import type { SiteWords } from './words/site-words.ts'

/** What an article says of its language where it is not the page's. */
export const ownLanguage = ({ article }: SiteEntry, language: string): Properties => {
  const own = article.metadata.language
  return own === language ? {} : { lang: own, dir: directionOfLanguage(own) }
}

/** The way to an article's page from a page at `root`. */
export const wayTo = ({ slug }: SiteEntry, root: string): string => `${root}${addressOf(slug)}/index.html`

/** Where a list of articles stands, and in which language. */
export interface Listing {
  /** The way from the page to the site's root. */
  readonly root: string
  readonly words: SiteWords
  /** BCP 47. */
  readonly language: string
}

/** An article in a few words, in its own language. */
function teaser(entry: SiteEntry, { root, words, language }: Listing): Element {
  const { article, downloads } = entry
  const { title, authors, published } = article.metadata
  const summary = summaryOf(article)
  const day = published && h('time', { dateTime: published }, dayInWords(published, article.metadata.language))
  const facts = [...(day ? [h('li', day)] : []), ...authors.map(({ name }) => h('li', name))]
  return h('article', ownLanguage(entry, language), [
    h('h2', h('a', { href: wayTo(entry, root) }, title)),
    ...(facts.length === 0 ? [] : [h('ul.facts', facts)]),
    ...(summary === '' ? [] : [h('p', summary)]),
    h(
      'p.formats',
      [...downloads.map(({ format }) => format), ...ownFormats].map(format => words.formats[format]).join(' · '),
    ),
  ])
}

/** Articles in a few words each, in the order in which they are given. */
export const articleList = (entries: readonly SiteEntry[], listing: Listing): Element =>
  h(
    'ol.articles',
    entries.map(entry => h('li', teaser(entry, listing))),
  )
