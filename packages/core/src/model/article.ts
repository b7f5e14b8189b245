import type { Block } from './block.ts'
import type { Inline } from './inline.ts'
import type { Metadata } from './metadata.ts'

/**
 * One article, in the one form that `compose` gives it.
 *
 * Promises: ids are unique in the article; internal links, footnote references and citations resolve; sections nest
 * without gaps; inline text is flat and canonical (see {@link Inline}); every table is rectangular (see `Table`).
 * It is plain JSON: no functions, no dates, no undefined fields.
 */
export interface Article {
  readonly metadata: Metadata
  /** What stands before the first section. */
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  /** In the order of their first reference. */
  readonly footnotes: readonly Footnote[]
  /** The works that the article cites, in the order of their first citation. */
  readonly references: readonly Reference[]
}

/** A heading and what it governs. Its level is its depth: a section directly in the article has level 1. */
export interface Section {
  readonly id: string
  readonly heading: readonly Inline[]
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

/** A note; its number is its place in {@link Article.footnotes}, counted from 1. */
export interface Footnote {
  readonly id: string
  readonly blocks: readonly Block[]
}

/** A cited work, as it is to be printed; its number is its place in {@link Article.references}, counted from 1. */
export interface Reference {
  readonly id: string
  readonly content: readonly Inline[]
}
