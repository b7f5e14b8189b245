import { h } from 'hastscript'
import type { Element, ElementContent } from 'hast'
import { addressOf } from './downloads.ts'
import { feedLinks } from './feeds/links.ts'
import { meta, property } from './head.ts'
import type { SiteEntry } from './options.ts'
import type { Shelf } from './shelves.ts'
import { sitePage, type Shared } from './site-page.ts'
import { articleList } from './teaser.ts'

/** How many articles the index shows; the pages of years have all. */
const most = 50
/** How many topics the index names: those of most articles. */
const mostTopics = 40

/** The newest articles, and the ways to topics and years. */
export function indexPage(entries: readonly SiteEntry[], shared: Shared): string {
  const { site, words, directory } = shared
  const listing = { root: '', words, language: site.language }
  return sitePage(shared, {
    title: site.name,
    path: '',
    head: [
      ...meta('description', site.description),
      ...property('og:type', 'website'),
      ...property('og:title', site.name),
      ...property('og:description', site.description),
      ...feedLinks(shared, ''),
    ],
    main: [
      h('div.index', [
        h(
          'header.title-block',
          h('h1', h('span.site-name', site.name)),
          site.description === undefined ? [] : h('p.subtitle', site.description),
        ),
        ...ways(words.topics, topicsOf(directory.topics.all), shelf => shelf.name),
        ...ways(words.years, directory.years.all, ({ name }) => name || words.undated),
        entries.length === 0 ? h('p', words.noArticles) : articleList(entries.slice(0, most), listing),
      ]),
    ],
  })
}

const topicsOf = (topics: readonly Shelf[]): readonly Shelf[] =>
  topics.toSorted((one, other) => other.entries.length - one.entries.length).slice(0, mostTopics)

/** Links to shelves, each with how many articles stand there; nothing where there are fewer than two. */
function ways(title: string, shelves: readonly Shelf[], nameOf: (shelf: Shelf) => string): Element[] {
  if (shelves.length < 2) return []
  const item = (shelf: Shelf): ElementContent =>
    h('li', [
      h('a', { href: `${addressOf(shelf.folder)}/index.html` }, nameOf(shelf)),
      h('span.count', ` ${shelf.entries.length}`),
    ])
  return [h('nav.ways', { ariaLabel: title }, [h('h2', title), h('ul', shelves.map(item))])]
}
