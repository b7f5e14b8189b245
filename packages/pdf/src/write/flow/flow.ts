import type { Direction, OutlineEntry } from '@stet/core'
import type { Box } from './box.ts'
import type { ContentsPart } from './contents.ts'
import type { Element } from './element.ts'

/** An article as a stream of boxes and a structure tree over it: what stands in which order, and nothing of where. */
export interface Flow {
  readonly document: Element
  /** The head of the article: its title and what stands with it. */
  readonly head: readonly Box[]
  /** All that follows. */
  readonly boxes: readonly Box[]
  /** What can stand between the two; absent where there is no section. */
  readonly contents?: ContentsPart
  /** Footnotes by id, to stand on the page where they are first referred to. */
  readonly notes: ReadonlyMap<string, readonly Box[]>
  readonly outline: readonly OutlineEntry[]
  readonly direction: Direction
}

/** What a part of the article becomes: its boxes, and the structure elements that they fill. */
export interface Part {
  readonly boxes: readonly Box[]
  readonly elements: readonly Element[]
}

/** Joins parts in order. */
export const joinParts = (parts: readonly Part[]): Part => ({
  boxes: parts.flatMap(part => part.boxes),
  elements: parts.flatMap(part => part.elements),
})
