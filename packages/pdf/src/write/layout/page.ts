import type { Content, LinkMark } from '../flow/element.ts'
import type { Drawing } from '../flow/drawing.ts'
import type { TextStyle } from '../flow/span.ts'
import type { Shaped } from '../fonts/font.ts'
import type { Colour } from '../theme.ts'

/** What is drawn but says nothing of the article (ISO 32000-1 14.8.2.2). */
export interface Artifact {
  readonly type: 'artifact'
  readonly kind: 'Pagination' | 'Layout'
  readonly subtype?: 'Header' | 'Footer'
}

/** Every placed thing either fills a place in the structure or is an artifact. */
export type Owner = Content | Artifact

/** Rules, grounds and borders. */
export const decoration: Artifact = { type: 'artifact', kind: 'Layout' }

/** A shaped stretch of text in a line. */
export interface GlyphRun {
  readonly shaped: Shaped
  readonly style: TextStyle
  readonly owner: Owner
  /** Room added behind it, in points; under 0 where a line is set tight. */
  readonly extra: number
}

/** Things on a page, in points: `x` from the left edge, `y` downwards. */
export type Item = LineItem | RectangleItem | PictureItem

/** Runs that follow one another from `x` on the baseline `y`. */
export interface LineItem {
  readonly type: 'line'
  readonly x: number
  readonly y: number
  readonly runs: readonly GlyphRun[]
}

/** A rule, a ground or a border. */
export interface RectangleItem {
  readonly type: 'rectangle'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill?: Colour
  readonly stroke?: Colour
  readonly owner: Owner
}

/** A picture, by its upper left corner. */
export interface PictureItem {
  readonly type: 'picture'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly drawing: Drawing
  readonly owner: Owner
}

/** Where a link can be clicked. */
export interface LinkArea {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly link: LinkMark
}

/** Where an id leads. */
export interface Anchor {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** A page with everything in its place, in the order of painting. */
export interface Page {
  /** In points; a page that is turned sideways is wider than tall. */
  readonly width: number
  readonly height: number
  readonly items: readonly Item[]
  readonly links: readonly LinkArea[]
  readonly anchors: readonly Anchor[]
}
