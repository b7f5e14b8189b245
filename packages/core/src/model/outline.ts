import type { Article, Section } from './article.ts'
import { plainText } from './plain-text.ts'

/** A section as a table of contents shows it. */
export interface OutlineEntry {
  readonly id: string
  /** The heading's words on one line. */
  readonly title: string
  /** From 1. */
  readonly level: number
  readonly entries: readonly OutlineEntry[]
}

/** The sections of an article, nested as they are. */
export function outline(article: Article): readonly OutlineEntry[] {
  const entries = (sections: readonly Section[], level: number): readonly OutlineEntry[] =>
    sections.map(section => ({
      id: section.id,
      title: plainText(section.heading).replaceAll('\n', ' '),
      level,
      entries: entries(section.sections, level + 1),
    }))
  return entries(article.sections, 1)
}
