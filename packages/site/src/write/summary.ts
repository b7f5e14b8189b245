import { plainText, walkArticle, type Article } from '@stet/core'

const longest = 220

/** What an article is about: its description, else the beginning of its first paragraph; `''` where it has neither. */
export function summaryOf(article: Article): string {
  if (article.metadata.description !== undefined) return article.metadata.description
  for (const block of walkArticle(article))
    if (block.type === 'paragraph') return shortened(plainText(block.content).replaceAll('\n', ' '))
  return ''
}

/** The words that fit, whole; an ellipsis where words are left out. */
function shortened(words: string): string {
  if (words.length <= longest) return words
  const end = words.lastIndexOf(' ', longest)
  return `${words.slice(0, end > 0 ? end : longest).replace(/[\s,;:–—-]+$/, '')} …`
}
