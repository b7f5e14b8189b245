import type { Font } from '../fonts/font.ts'
import type { Colour } from '../theme.ts'
import type { Content, LinkMark } from './element.ts'
import type { Drawing } from './drawing.ts'

/** How letters look; sizes in points. Spans that look alike share one object where they can. */
export interface TextStyle {
  readonly font: Font
  readonly size: number
  readonly colour: Colour
  /** Above the baseline. */
  readonly rise: number
  readonly underline?: boolean
  readonly strikethrough?: boolean
  readonly highlight?: Colour
}

/** What stands in a line. */
export type Span = TextSpan | ObjectSpan | BreakSpan

/** Letters that look alike, fill one place in the structure and lead to one place. */
export interface TextSpan {
  readonly type: 'text'
  readonly text: string
  readonly style: TextStyle
  /** BCP 47; decides where words are hyphenated. */
  readonly language: string
  readonly content: Content
  readonly link?: LinkMark
  /** The block that diagnostics point at. */
  readonly block?: string
  /** The footnote that must stand on this span's page. */
  readonly note?: string
}

/** A picture or formula that stands in the line like a letter. */
export interface ObjectSpan {
  readonly type: 'object'
  readonly width: number
  /** Above the baseline. */
  readonly ascent: number
  /** Below the baseline: 0 or more. */
  readonly descent: number
  readonly drawing: Drawing
  /** Absent for decoration. */
  readonly content?: Content
  readonly link?: LinkMark
}

/** The line ends here, as the author wanted. */
interface BreakSpan {
  readonly type: 'break'
}
