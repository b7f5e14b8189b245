import type { DraftImage } from '@stet/core'
import type { Trait } from '../style/character-style.ts'

/** A piece of a paragraph, in a line with its neighbours. */
export type Span = TextSpan | BreakSpan | ImageSpan | FormulaSpan | NoteSpan

interface Linked {
  /** The link that the piece is in: the same object for all pieces of one link. */
  readonly link?: SpanLink
}

export interface SpanLink {
  /** A URL, or `#` and the name of a bookmark. */
  readonly target: string
}

export interface TextSpan extends Linked {
  readonly type: 'text'
  readonly value: string
  readonly traits: readonly Trait[]
  readonly language?: string
  /** The instruction of the field whose result it is. */
  readonly field?: string
}

export interface BreakSpan extends Linked {
  readonly type: 'break'
  readonly traits: readonly Trait[]
}

export interface ImageSpan extends Linked {
  readonly type: 'image'
  readonly image: DraftImage
}

export interface FormulaSpan extends Linked {
  readonly type: 'formula'
  readonly value: string
}

/** A reference to a footnote. */
export interface NoteSpan extends Linked {
  readonly type: 'note'
  readonly label: string
}

/** The letters of some spans: breaks as line ends, formulas as their TeX. */
export const lettersOf = (spans: readonly Span[]): string =>
  spans
    .map(span => (span.type === 'text' || span.type === 'formula' ? span.value : span.type === 'break' ? '\n' : ''))
    .join('')
