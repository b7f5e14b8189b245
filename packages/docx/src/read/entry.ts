import type { DraftTable, Placed } from '@stet/core'
import type { Kind } from '../style/standing.ts'
import type { Path } from '../style/step.ts'
import type { NamedPlace } from './dictionary.ts'
import type { Span } from './span.ts'

/** One thing of Word's flat body, and where its style says that it stands. */
export type Entry = LineEntry | TableEntry

interface Standing extends Placed {
  readonly path: Path
  /** What its bookmarks name, in order. */
  readonly places: readonly NamedPlace[]
}

/** A paragraph. */
export interface LineEntry extends Standing {
  readonly type: 'line'
  readonly kind: Kind | { readonly type: 'heading'; readonly level: number }
  readonly spans: readonly Span[]
  /** The list that it is an item of. */
  readonly numbering?: ItemNumbering
}

export interface TableEntry extends Standing {
  readonly type: 'table'
  readonly table: DraftTable
  /** The containers in it that begin with its first paragraph, by kind. */
  readonly beginning: Beginning
}

/** How many tables and quotes begin with one paragraph. */
export interface Beginning {
  readonly table: number
  readonly quote: number
}

/** How an item is counted. */
export interface ItemNumbering {
  readonly isBullet: boolean
  /** The number that it has. */
  readonly value: number
  /** The same for the items that Word counts on from each other. */
  readonly count: string
  /** The same for the items of one list as long as no other program has saved the file. */
  readonly number: string
  /** Whether items of its `number` do not count on from those of another one. */
  readonly restarts: boolean
}
