import { xml } from '../xml.ts'
import { feedPaths, updatedOf, type Feed, type FeedItem } from './feed.ts'

/** A day as RFC 822 has it, which RSS asks for. */
const date = (day: string): string => new Date(`${day}T00:00:00Z`).toUTCString()

const item = ({ url, title, authors, published, summary, topics, content }: FeedItem): string => `
    <item>
      <title>${xml(title)}</title>
      <link>${xml(url)}</link>
      <guid isPermaLink="true">${xml(url)}</guid>
      <pubDate>${date(published)}</pubDate>
      ${authors.map(({ name }) => `<dc:creator>${xml(name)}</dc:creator>`).join('')}
      ${topics.map(topic => `<category>${xml(topic)}</category>`).join('')}
      <description>${xml(summary)}</description>
      <content:encoded>${xml(content)}</content:encoded>
    </item>`

/** A feed as RSS 2.0 (RSS Advisory Board), its texts in `content:encoded`. */
export const rss = (feed: Feed): string => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel>
    <title>${xml(feed.title)}</title>
    <link>${xml(feed.url)}</link>
    <description>${xml(feed.description ?? feed.title)}</description>
    <language>${xml(feed.language)}</language>
    <lastBuildDate>${date(updatedOf(feed))}</lastBuildDate>
    <generator>Stet</generator>
    <atom:link rel="self" type="application/rss+xml" href="${xml(feed.url + feedPaths.rss)}"/>${feed.items.map(item).join('')}
  </channel>
</rss>
`
