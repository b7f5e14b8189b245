import { xml } from '../xml.ts'
import { feedPaths, updatedOf, type Feed, type FeedItem } from './feed.ts'

const instant = (day: string): string => `${day}T00:00:00Z`

const author = (name: string, url: string | undefined): string =>
  `<author><name>${xml(name)}</name>${url === undefined ? '' : `<uri>${xml(url)}</uri>`}</author>`

const entry = ({ url, title, language, authors, published, updated, summary, topics, content }: FeedItem): string => `
  <entry xml:lang="${xml(language)}">
    <id>${xml(url)}</id>
    <title>${xml(title)}</title>
    <link rel="alternate" type="text/html" href="${xml(url)}"/>
    <published>${instant(published)}</published>
    <updated>${instant(updated)}</updated>
    ${authors.map(({ name, url: own }) => author(name, own)).join('')}
    ${topics.map(topic => `<category term="${xml(topic)}"/>`).join('')}
    <summary>${xml(summary)}</summary>
    <content type="html">${xml(content)}</content>
  </entry>`

/** A feed as Atom (RFC 4287). */
export const atom = (feed: Feed): string => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(feed.language)}">
  <id>${xml(feed.url)}</id>
  <title>${xml(feed.title)}</title>
  ${feed.description === undefined ? '' : `<subtitle>${xml(feed.description)}</subtitle>`}
  <link rel="alternate" type="text/html" href="${xml(feed.url)}"/>
  <link rel="self" type="application/atom+xml" href="${xml(feed.url + feedPaths.atom)}"/>
  <updated>${instant(updatedOf(feed))}</updated>
  ${author(feed.title, feed.url)}
  <generator>Stet</generator>${feed.items.map(entry).join('')}
</feed>
`
