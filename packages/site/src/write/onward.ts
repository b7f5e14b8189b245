import { dayInWords } from '@stet/core'
import { h } from 'hastscript'
import type { Element } from 'hast'
import { addressOf } from './downloads.ts'
import type { SiteEntry } from './options.ts'
import { relatedTo, type Directory } from './shelves.ts'
import { ownLanguage, wayTo, type Listing } from './teaser.ts'

/** What stands before and behind an article in the site's order, which begins with the newest. */
export interface Neighbours {
  readonly newer?: SiteEntry
  readonly older?: SiteEntry
}

/** The ways on from an article: to those that share its topics, to its authors' others, to the one before and the next. */
export function onward(entry: SiteEntry, neighbours: Neighbours, directory: Directory, listing: Listing): Element[] {
  const parts = [
    ...related(relatedTo(entry, directory), listing),
    ...others(entry, directory, listing),
    ...beside(neighbours, listing),
  ]
  return parts.length === 0 ? [] : [h('div.onward', parts)]
}

function related(entries: readonly SiteEntry[], { root, words, language }: Listing): Element[] {
  if (entries.length === 0) return []
  const items = entries.map(entry => {
    const { title, published, language: own } = entry.article.metadata
    const day = published === undefined ? [] : [h('time', { dateTime: published }, dayInWords(published, own))]
    return h('li', ownLanguage(entry, language), [h('a', { href: wayTo(entry, root) }, title), ...day])
  })
  return [h('section.related', [h('h2', words.related), h('ul', items)])]
}

/** The pages of authors who have written more than this. */
function others({ article }: SiteEntry, { authors }: Directory, { root, words }: Listing): Element[] {
  const items = article.metadata.authors.flatMap(({ name }) => {
    const shelf = authors.of(name)
    if (!shelf || shelf.entries.length < 2) return []
    return [h('li', h('a', { href: `${root}${addressOf(shelf.folder)}/index.html` }, words.moreBy(name)))]
  })
  return items.length === 0 ? [] : [h('ul.more-by', items)]
}

function beside({ newer, older }: Neighbours, { root, words, language }: Listing): Element[] {
  const item = (className: string, way: string, entry: SiteEntry | undefined): Element[] =>
    entry === undefined
      ? []
      : [
          h('li', { className }, [
            h('span.way', way),
            h('a', { href: wayTo(entry, root), ...ownLanguage(entry, language) }, entry.article.metadata.title),
          ]),
        ]
  const items = [...item('preceding', words.previous, older), ...item('following', words.next, newer)]
  if (items.length === 0) return []
  return [h('nav.neighbours', { ariaLabel: `${words.previous}, ${words.next}` }, h('ul', items))]
}
