import type { Report } from '../../../diagnostic/index.ts'
import type { catalog } from '../diagnostics.ts'
import type { Node } from '../tree.ts'

/** What a repair may know of the page around the article. */
export interface Page {
  readonly report: Report<typeof catalog>
  /** The address that the page’s relative links start from; absent where it does not say. */
  readonly base: string | undefined
}

/** Mends one kind of damage in a tree; each element that stays keeps its place. */
export type Repair = (nodes: readonly Node[], page: Page) => readonly Node[]
