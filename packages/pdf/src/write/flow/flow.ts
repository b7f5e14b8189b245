import type { Direction, OutlineEntry } from '@stet/core'
import type { Box } from './box.ts'
import type { Element } from './element.ts'

/** An article as a stream of boxes and a structure tree over it: what stands in which order, and nothing of where. */
export interface Flow {
  readonly document: Element
  readonly boxes: readonly Box[]
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
