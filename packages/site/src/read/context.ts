import type { DraftBlock, DraftInline, Mark, Report } from '@stet/core'
import type { catalog } from './diagnostics.ts'
import type { Node } from './tree.ts'

/** What the elements around a node say of it. */
export interface Context {
  /** Reads what stands on lines of its own. */
  readonly blocks: (nodes: readonly Node[], context: Context) => readonly DraftBlock[]
  /** Reads what stands in a line. */
  readonly inlines: (nodes: readonly Node[], context: Context) => readonly DraftInline[]
  readonly report: Report<typeof catalog>
  readonly marks: readonly Mark[]
  /** Of the words, where it is not the article's. */
  readonly language?: string
  /** Of the section around: 1 for those directly in the article, 0 outside of all. */
  readonly level: number
}
