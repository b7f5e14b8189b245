import type { Article, Block } from '../../model/index.ts'

/** What a block's Markdown depends on beside the block. */
export interface Context {
  readonly article: Article
  /** The ids that reading would not find by itself. */
  readonly explicitIds: ReadonlySet<string>
  /** What each footnote is called. */
  readonly footnoteLabels: ReadonlyMap<string, string>
  /** The sign of a list's items, and of those of a list right behind it. */
  readonly bullets: { readonly first: string; readonly second: string }
  readonly inFootnote: boolean
  /** The language that an element around the blocks says. */
  readonly language?: string
  /** Whether the blocks stand in a list or a cell, where a language is said of words rather than of blocks. */
  readonly isCompact: boolean
  /** Writes blocks that follow each other. */
  readonly blocks: (blocks: readonly Block[], context: Context) => string
}
