import type { Report } from '../diagnostic/index.ts'
import type { catalog } from './diagnostics.ts'
import type { Anchors } from './anchors.ts'
import type { Ids } from './ids.ts'
import type { Labels } from './labels.ts'
import type { Resolved } from './notes.ts'

/** All that was resolved before the article is built, and where the building stands. */
export interface Settling {
  readonly report: Report<typeof catalog>
  readonly ids: Ids
  readonly labels: Labels
  readonly resolved: Resolved
  readonly anchors: Anchors
  /** The article's language. */
  readonly language: string
  /** What encloses the block that is being built, in words of a message. */
  readonly inside: string
}
