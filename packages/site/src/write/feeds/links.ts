import { h } from 'hastscript'
import type { Element } from 'hast'
import type { SiteOptions } from '../options.ts'
import type { Directory } from '../shelves.ts'
import { feedPaths } from './feed.ts'

const types = { atom: 'application/atom+xml', rss: 'application/rss+xml', json: 'application/feed+json' } as const
const names = { atom: 'Atom', rss: 'RSS', json: 'JSON Feed' } as const
const kinds = ['atom', 'rss', 'json'] as const

interface Standing {
  readonly site: SiteOptions
  readonly directory: Directory
}

/** Whether a site has feeds: they need full addresses and articles with days. */
export const hasFeeds = ({ site, directory }: Standing): boolean =>
  site.baseUrl !== undefined && directory.years.all.some(({ name }) => name !== '')

/** The feeds, for the head of a page at `root`. */
export const feedLinks = (standing: Standing, root: string): Element[] =>
  hasFeeds(standing)
    ? kinds.map(kind =>
        h('link', {
          rel: ['alternate'],
          type: types[kind],
          title: `${standing.site.name} (${names[kind]})`,
          href: root + feedPaths[kind],
        }),
      )
    : []

/** The feeds as links that people see. */
export const visibleFeedLinks = (standing: Standing, root: string): Element[] =>
  hasFeeds(standing) ? kinds.map(kind => h('a', { href: root + feedPaths[kind], type: types[kind] }, names[kind])) : []
