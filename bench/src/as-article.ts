import type { Article } from '@stet/core'
import type { Prose } from './prose.ts'

/** The text as an article: a section for each chapter. */
export const asArticle = ({ title, chapters }: Prose): Article => ({
  metadata: { title, authors: [], language: 'en', keywords: [] },
  blocks: [],
  sections: chapters.map(({ heading, paragraphs }, chapter) => ({
    id: `chapter-${chapter + 1}`,
    heading: [{ type: 'text', value: heading, marks: [] }],
    blocks: paragraphs.map((value, index) => ({
      type: 'paragraph',
      id: `chapter-${chapter + 1}-${index + 1}`,
      content: [{ type: 'text', value, marks: [] }],
    })),
    sections: [],
  })),
  footnotes: [],
  references: [],
})
