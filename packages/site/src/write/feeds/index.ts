import type { Element } from 'hast'
import type { SiteEntry, SiteOptions } from '../options.ts'
import { summaryOf } from '../summary.ts'
import { atom } from './atom.ts'
import { feedContent } from './content.ts'
import { feedPaths, type Feed, type FeedItem } from './feed.ts'
import { jsonFeed } from './json-feed.ts'
import { rss } from './rss.ts'

/** How many articles feeds hold. */
const most = 20

/** An article with its page's full address and its element. */
export interface Posted {
  readonly entry: SiteEntry
  readonly url: string
  readonly element: Element
}

function itemOf({ entry: { article }, url, element }: Posted): readonly FeedItem[] {
  const { title, language, authors, published, updated, keywords } = article.metadata
  const day = published ?? updated
  if (day === undefined) return []
  const content = feedContent(element, url)
  const changed = updated !== undefined && updated > day ? updated : day
  return [
    {
      url,
      title,
      language,
      authors,
      published: day,
      updated: changed,
      summary: summaryOf(article),
      topics: keywords,
      content,
    },
  ]
}

/**
 * The feeds of a site: its newest articles with all their text. An article without a day has no place in them; a site
 * whose address is not known has none, because what feeds hold is known by its full address.
 */
export function feedFiles(
  { name, description, language, baseUrl }: SiteOptions,
  posted: readonly Posted[],
): readonly { readonly path: string; readonly text: string }[] {
  const items = posted.slice(0, most).flatMap(itemOf)
  if (baseUrl === undefined || items.length === 0) return []
  const feed: Feed = {
    title: name,
    language,
    url: baseUrl,
    items,
    ...(description === undefined ? {} : { description }),
  }
  return [
    { path: feedPaths.atom, text: atom(feed) },
    { path: feedPaths.rss, text: rss(feed) },
    { path: feedPaths.json, text: jsonFeed(feed) },
  ]
}
