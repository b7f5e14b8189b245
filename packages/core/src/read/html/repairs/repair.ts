import type { Place, Report } from '../../../diagnostic/index.ts'
import type { catalog } from '../diagnostics.ts'
import type { Node, Text } from '../tree.ts'

/** What a repair may know of the page around the article. */
export interface Page {
  /** Whether a site made the page: its ids are then no author’s choice. */
  readonly isFramed: boolean
  readonly report: Report<typeof catalog>
  /** The address that the page’s relative links start from; absent where it does not say. */
  readonly base: string | undefined
  /** Notes that what stands at a place is structure now: a marker of an item, the number of a note. */
  readonly sign: (place: Place | undefined) => void
  /** Finds the place of letters in a text, by their indices in its value. */
  readonly placeIn: (text: Text, from: number, to: number) => Place | undefined
}

/** Mends one kind of damage in a tree; each element that stays keeps its place. */
export type Repair = (nodes: readonly Node[], page: Page) => readonly Node[]
