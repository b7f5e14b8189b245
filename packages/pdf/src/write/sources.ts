import { toJson, toMarkdown, type Article } from '@stet/core'
import type { Attachment } from './paint/attachments.ts'

/** What an article's PDF carries: the Markdown that people edit, and the whole article as data. */
export function sourcesOf(article: Article): readonly Attachment[] {
  const day = article.metadata.updated ?? article.metadata.published
  const dated = day === undefined ? {} : { modified: day }
  const encode = (text: string) => new TextEncoder().encode(text)
  return [
    {
      name: 'article.md',
      type: 'text/markdown',
      description: 'The article as Markdown, to be edited',
      relationship: 'Source',
      ...dated,
      bytes: encode(toMarkdown(article)),
    },
    {
      name: 'article.json',
      type: 'application/json',
      description: 'The article as data',
      relationship: 'Alternative',
      ...dated,
      bytes: encode(toJson(article)),
    },
  ]
}
