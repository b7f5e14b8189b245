import type { Stretch } from '../compare/three-way.ts'

/** One thing that an edit did to an article. */
export interface Change {
  readonly kind: 'changed' | 'added' | 'removed' | 'moved' | 'split' | 'merged'
  /** What it was done to. */
  readonly what: 'heading' | 'block' | 'footnote' | 'metadata'
  /** As Markdown; empty where it was added. */
  readonly before: string
  /** As Markdown; empty where it was removed. */
  readonly after: string
  /** Where it stood in the source. */
  readonly stretch?: Stretch
}
