import type { RootContent } from 'mdast'
import type { Stretch } from '../compare/three-way.ts'
import type { Context } from '../write/markdown/context.ts'
import type { Group } from './grouping.ts'
import type { Places } from '../compare/segments.ts'
import type { Unit } from './unit.ts'

/** What both versions of an article are written with. */
export interface Voices {
  readonly base: Context
  readonly edited: Context
}

/** Where the Markdown of a run of blocks stands, and how it is to be changed. */
export interface FlowContext {
  readonly source: string
  readonly places: Places
  readonly voices: Voices
  /** The level that the source gives a heading of the base's level 1; 1 is the highest. */
  readonly topLevel: number
  /** What begins each further line, such as the indentation of a list item. */
  readonly prefix: string
  /** Changes the Markdown of a run of blocks in this one. */
  readonly flow: (flow: Flow, context: FlowContext) => RevisedFlow
  /** Whether an edited unit is written anew rather than changed within. */
  readonly isRewritten: (edited: number) => boolean
}

export interface Flow {
  readonly nodes: readonly RootContent[]
  readonly base: readonly Unit[]
  readonly edited: readonly Unit[]
}

/** What became of a group of units, both sides as Markdown. */
export interface FlowChange {
  readonly group: Group
  readonly kind: 'changed' | 'added' | 'removed' | 'split' | 'merged' | 'unchanged'
  readonly isMoved: boolean
  readonly before: string
  readonly after: string
  /** Where it stood in the source. */
  readonly stretch?: Stretch
  readonly units: readonly Unit[]
}

export interface RevisedFlow {
  /** In the place of the source from the first node's beginning to the last one's end. */
  readonly text: string
  readonly changes: readonly FlowChange[]
}

/** Text whose lines but the first begin with a prefix. */
export const prefixed = (text: string, prefix: string): string =>
  prefix === '' ? text : text.replaceAll(/\n(?!\n|$)/g, `\n${prefix}`)
