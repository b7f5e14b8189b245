/** What is known about an article as a whole. */
export interface Metadata {
  /** Never empty. */
  readonly title: string
  readonly subtitle?: string
  readonly authors: readonly Author[]
  /** BCP 47, in its canonical letter case; always known. */
  readonly language: string
  /** A day: `YYYY-MM-DD`. */
  readonly published?: string
  /** A day: `YYYY-MM-DD`. */
  readonly updated?: string
  readonly description?: string
  readonly keywords: readonly string[]
  /** A licence's SPDX identifier, name or URL. */
  readonly licence?: string
  readonly canonicalUrl?: string
}

export interface Author {
  /** Never empty. */
  readonly name: string
  readonly affiliation?: string
  readonly url?: string
  /** Sixteen digits in four groups: `0000-0002-1825-0097`. */
  readonly orcid?: string
}
