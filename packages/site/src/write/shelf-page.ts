import { h } from 'hastscript'
import type { Shelf } from './shelves.ts'
import { sitePage, type Shared } from './site-page.ts'
import { articleList } from './teaser.ts'

/** The way from a shelf's page to the site's root. */
const root = '../../'

/** The page of a topic, an author or a year: its articles, under a title that says what they have in common. */
export function shelfPage(shelf: Shelf, title: string, shared: Shared): string {
  const { site, words } = shared
  return sitePage(shared, {
    title: `${title} – ${site.name}`,
    path: `${shelf.folder}/`,
    head: [],
    main: [
      h('div.index', [
        h('header.title-block', [h('h1', title), h('p.subtitle', words.articles(shelf.entries.length))]),
        articleList(shelf.entries, { root, words, language: site.language }),
      ]),
    ],
  })
}
