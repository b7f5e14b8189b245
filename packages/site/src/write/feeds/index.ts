import type { Element } from 'hast'
import type { SiteEntry, SiteOptions } from '../options.ts'
import { summaryOf } from '../summary.ts'
import { atom } from './atom.ts'
import { feedContent } from './content.ts'
import { feedPaths, type Feed, type FeedItem } from './feed.ts'
import { jsonFeed } from './json-feed.ts'
import { rss } from './rss.ts'

/** How many articles feeds hold at most. */
export const mostInFeeds = 20

/** An article with its page's full address and its element. */
export interface Posted {
  readonly entry: SiteEntry
  readonly url: string
  readonly element: Element
}

/** Whether an article has a place in feeds: they list days. */
const isDated = ({ article: { metadata } }: SiteEntry): boolean =>
  (metadata.published ?? metadata.updated) !== undefined

function itemOf({ entry: { article }, url, element }: Posted): FeedItem {
  const { title, language, authors, published, updated, keywords } = article.metadata
  const day = published ?? updated ?? ''
  const content = feedContent(element, url)
  const changed = updated !== undefined && updated > day ? updated : day
  return {
    url,
    title,
    language,
    authors,
    published: day,
    updated: changed,
    summary: summaryOf(article),
    topics: keywords,
    content,
  }
}

/** A feed that is written when it is asked for. */
interface FeedFile {
  readonly path: string
  readonly write: () => string
}

/**
 * The feeds of a site: its newest articles (`entries`, the newest first) with all their text, as they are posted. An
 * article without a day has no place in them; a site whose address is not known has none, because what feeds hold is
 * known by its full address.
 */
export function feedFiles(
  { name, description, language, baseUrl }: SiteOptions,
  entries: readonly SiteEntry[],
  posted: () => readonly Posted[],
): readonly FeedFile[] {
  if (baseUrl === undefined || !entries.slice(0, mostInFeeds).some(isDated)) return []
  const feed = (): Feed => ({
    title: name,
    language,
    url: baseUrl,
    items: posted()
      .filter(({ entry }) => isDated(entry))
      .map(itemOf),
    ...(description === undefined ? {} : { description }),
  })
  return [
    { path: feedPaths.atom, write: () => atom(feed()) },
    { path: feedPaths.rss, write: () => rss(feed()) },
    { path: feedPaths.json, write: () => jsonFeed(feed()) },
  ]
}
