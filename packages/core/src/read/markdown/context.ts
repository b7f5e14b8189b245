import type { Definition, Nodes } from 'mdast'
import type { Report } from '../../diagnostic/index.ts'
import type { Locate } from '../html/places.ts'
import type { catalog } from './diagnostics.ts'
import type { Piece } from './pieces.ts'

/** What a handler needs to know beside its node. */
export interface Context {
  /** The text that the nodes' offsets count in. */
  readonly source: string
  readonly locate: Locate
  /** The HTML that stands for a node. */
  readonly pieces: (node: Nodes, context: Context) => readonly Piece[]
  readonly report: Report<typeof catalog>
  /** By their normalized labels. */
  readonly definitions: ReadonlyMap<string, Definition>
  /** How many nodes stand around this one. */
  readonly depth: number
  readonly inLink: boolean
}
