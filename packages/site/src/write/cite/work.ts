import type { Metadata } from '@stet/core'
import { citedName, type CitedName } from './names.ts'

/** An article as a work that others cite. */
export interface Work {
  /** With its subtitle. */
  readonly title: string
  readonly authors: readonly CitedName[]
  /** `YYYY-MM-DD`: of its publication, or else of its update. */
  readonly day?: string
  /** The publication. */
  readonly container: string
  readonly url?: string
  readonly language: string
  readonly description?: string
  readonly keywords: readonly string[]
}

/** What citations say of an article; `url` is where it stands. */
export function workOf(metadata: Metadata, container: string, url: string | undefined): Work {
  const { title, subtitle, authors, published, updated, language, description, keywords, canonicalUrl } = metadata
  const day = published ?? updated
  const address = canonicalUrl ?? url
  return {
    title: subtitle === undefined ? title : /[:?!.…]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`,
    authors: authors.map(({ name }) => citedName(name)),
    container,
    language,
    keywords,
    ...(day === undefined ? {} : { day }),
    ...(address === undefined ? {} : { url: address }),
    ...(description === undefined ? {} : { description }),
  }
}
