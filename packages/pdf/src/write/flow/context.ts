import {
  directionOf,
  directionOfLanguage,
  type Assets,
  type Direction,
  type Inline,
  type Report,
  type Words,
  type Block,
} from '@stet/core'
import type { catalog } from '../diagnostics.ts'
import type { Font } from '../fonts/font.ts'
import type { Formulas } from '../formulas.ts'
import type { Colour, Look } from '../theme.ts'
import type { ParagraphStyle } from './box.ts'
import type { Part } from './flow.ts'
import type { LinkMark } from './element.ts'
import type { Highlighting } from '../blocks/highlighting.ts'

/** What every handler of the flow may know: the article's facts, and the manner that goes down to what is written. */
export interface FlowContext {
  readonly facts: Facts
  readonly manner: Manner
  /** The block that diagnostics point at. */
  readonly block: string
}

/** What holds for the whole article. */
interface Facts {
  /** Writes blocks: what holds blocks hands them on through this. */
  readonly blocks: (nodes: readonly Block[], context: FlowContext) => Part
  readonly look: Look
  /** The manner of captions and other small sans text. */
  readonly small: Manner
  readonly language: string
  readonly words: Words
  readonly assets: Assets
  readonly report: Report<typeof catalog>
  /** Numbers of footnotes and references by id, from 1. */
  readonly noteNumbers: ReadonlyMap<string, number>
  readonly referenceNumbers: ReadonlyMap<string, number>
  readonly highlighting: Highlighting
  readonly formulas: Formulas
  /** The width of the text, in points. */
  readonly measure: number
}

/** How text is set at a place: a table's cells are smaller than the text, and ragged. */
export interface Manner {
  readonly font: Font
  readonly size: number
  readonly leading: number
  readonly colour: Colour
  readonly align: ParagraphStyle['align']
  readonly hyphenate: boolean
  /** Between paragraphs, in points. */
  readonly gap: number
  /** How many lists stand around. */
  readonly listDepth: number
  /** The link that the text is part of. */
  readonly link?: LinkMark
}

/** The manner of running text. */
export const bodyManner = (look: Look): Manner => ({
  font: { family: 'serif', bold: false, italic: false },
  ...look.text,
  colour: look.ink,
  align: look.align,
  hyphenate: true,
  gap: look.gap,
  listDepth: 0,
})

/** The manner of captions and other small sans text. */
export const smallManner = (look: Look): Manner => ({
  ...bodyManner(look),
  font: { family: 'sans', bold: false, italic: false },
  ...look.small,
  align: 'start',
  hyphenate: false,
  gap: 3,
})

/** The same context with some of its manner changed. */
export const withManner = (context: FlowContext, change: Partial<Manner>): FlowContext => ({
  ...context,
  manner: { ...context.manner, ...change },
})

/** The direction of a run of text at a place. */
export const directionHere = (run: readonly Inline[], context: FlowContext): Direction =>
  directionOf(run, context.facts.language)

/** The article's own direction. */
export const articleDirection = (context: FlowContext): Direction => directionOfLanguage(context.facts.language)

/** A paragraph's style in the manner of the place. */
export const paragraphStyle = (
  { manner }: FlowContext,
  direction: Direction,
  change: Partial<ParagraphStyle> = {},
): ParagraphStyle => ({
  align: manner.align,
  direction,
  leading: manner.leading,
  before: manner.gap,
  after: manner.gap,
  hyphenate: manner.hyphenate,
  ...change,
})
