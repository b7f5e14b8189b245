import { feedPaths, type Feed, type FeedItem } from './feed.ts'

const instant = (day: string): string => `${day}T00:00:00Z`

const item = ({ url, title, language, authors, published, updated, summary, topics, content }: FeedItem) => ({
  id: url,
  url,
  title,
  content_html: content,
  ...(summary === '' ? {} : { summary }),
  date_published: instant(published),
  date_modified: instant(updated),
  authors: authors.map(({ name, url: own }) => ({ name, ...(own === undefined ? {} : { url: own }) })),
  tags: topics,
  language,
})

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed({ title, description, language, url, items }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: url,
    feed_url: url + feedPaths.json,
    ...(description === undefined ? {} : { description }),
    language,
    items: items.map(item),
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}
