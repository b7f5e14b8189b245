import type { Content, LinkMark } from '../flow/element.ts'
import type { ObjectSpan, TextStyle } from '../flow/span.ts'
import type { Shaped } from '../fonts/font.ts'

/** A shaped part of a line, with all that it carries. */
export interface GlyphPart {
  readonly type: 'glyphs'
  readonly shaped: Shaped
  readonly style: TextStyle
  readonly content: Content
  readonly language: string
  /** Embedding level (UAX #9): odd where it runs from right to left. */
  readonly level: number
  /** In points. */
  readonly width: number
  readonly link?: LinkMark
  readonly note?: string
}

/** A picture in a line. */
interface ObjectPart {
  readonly type: 'object'
  readonly span: ObjectSpan
  readonly level: number
  readonly width: number
  readonly link?: LinkMark
}

/** What a line is made of. */
export type LinePart = GlyphPart | ObjectPart

/** What stands together, and the space behind it; the line may break behind every chunk. */
export interface Chunk {
  readonly parts: readonly LinePart[]
  readonly width: number
  /** Absent where the next chunk follows without a space. */
  readonly space?: GlyphPart
}

/** Makes a chunk of parts. */
export function chunkOf(parts: readonly LinePart[], space?: GlyphPart): Chunk {
  let width = 0
  for (const part of parts) width += part.width
  return space ? { parts, width, space } : { parts, width }
}

/** How much of a space may stretch and shrink: spaces in code keep their width. */
export const elasticWidth = (space: GlyphPart | undefined): number =>
  space && space.style.font.family !== 'mono' ? space.width : 0
