import type { Block, Footnote, Reference, Report, Words } from '@stet/core'
import type { Trait } from '../style/character-style.ts'
import type { Path, Step } from '../style/step.ts'
import type { Anchor, Anchors } from './anchors.ts'
import type { catalog } from './diagnostics.ts'
import type { Pictures } from './pictures.ts'
import type { PartRegister } from './part-register.ts'
import type { Register } from './register.ts'

/** What holds for a whole document. */
export interface Facts {
  /** BCP 47. */
  readonly language: string
  readonly words: Words
  readonly anchors: Anchors
  readonly pictures: Pictures
  /** A footnote's number, from 1. */
  readonly footnoteNumber: (id: string) => number
  /** A cited work's number, from 1. */
  readonly referenceNumber: (id: string) => number
  /** Whether the text refers to a footnote more than once. */
  readonly isCitedAgain: (footnote: string) => boolean
  /** Of the page, between its margins, in twentieths of a point. */
  readonly textHeight: number
  readonly report: Report<typeof catalog>
  readonly register: Register
}

/** Where a block is being written. */
export interface Context {
  readonly facts: Facts
  /** The part of the package that the block is in. */
  readonly part: PartRegister
  readonly path: Path
  /** The bookmarks that the first paragraph written here bears, from the outermost to the innermost. */
  readonly opening: readonly Anchor[]
  /** The block directly before, in the same container. */
  readonly previous?: Block
  /** How many blocks of the block's own type stand directly before it; 0 where it is not told. */
  readonly alike?: number
  /** For the block's lines, in twentieths of a point. */
  readonly width: number
}

/** Where an inline is being written. */
export interface InlineContext extends Context {
  /** The block that it is in, for what is reported. */
  readonly block: string
  readonly direction: 'ltr' | 'rtl'
  /** Where a click leads, in a link to an address. */
  readonly url?: string
  /** What holds for all runs here. */
  readonly traits: readonly Trait[]
}

/** A context one container deeper. */
export const inside = ({ facts, part, path, opening, width }: Context, step: Step, narrower = 0): Context => ({
  facts,
  part,
  path: [...path, step],
  opening,
  width: Math.max(width - narrower, 600),
})

/** Numbers things by their ids, from 1. */
export function numbersOf(things: readonly (Footnote | Reference)[]): (id: string) => number {
  const numbers = new Map(things.map(({ id }, index) => [id, index + 1]))
  return id => numbers.get(id) ?? 0
}
