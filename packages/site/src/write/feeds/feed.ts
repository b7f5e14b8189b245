import type { Author } from '@stet/core'

/** An article as feeds have it. */
export interface FeedItem {
  /** Its full address, which is its id too. */
  readonly url: string
  readonly title: string
  readonly language: string
  readonly authors: readonly Author[]
  /** `YYYY-MM-DD`. */
  readonly published: string
  /** `YYYY-MM-DD`; the day of its publication where it was not updated since. */
  readonly updated: string
  readonly summary: string
  readonly topics: readonly string[]
  /** All of its text as HTML, every address in it whole. */
  readonly content: string
}

/** The newest articles of a site. */
export interface Feed {
  readonly title: string
  readonly description?: string
  readonly language: string
  /** The site's full address, with a slash at its end. */
  readonly url: string
  /** The newest first; never empty. */
  readonly items: readonly FeedItem[]
}

/** The files of feeds by their kinds, from the site's root. */
export const feedPaths = { atom: 'feed.atom', rss: 'feed.rss', json: 'feed.json' } as const

/** The day of the latest change. */
export const updatedOf = ({ items }: Feed): string =>
  items.map(({ updated }) => updated).reduce((latest, day) => (day > latest ? day : latest), '')
