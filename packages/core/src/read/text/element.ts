import type { DraftBlock } from '../../draft/index.ts'
import type { Line } from './lines/line.ts'
import type { Marker } from './lists/marker.ts'
import type { Stretch } from './stretch.ts'

/** What a run of lines looks like by itself. `group` tells which lines stood together, without a blank line between. */
export type Element = TextElement | ItemElement | HeadingElement | RowElement | BlockElement

/** Lines of words. */
export interface TextElement {
  readonly type: 'text'
  readonly group: number
  readonly lines: readonly Line[]
}

/** A line that opens like an item of a list, and the lines that hang from it. */
export interface ItemElement {
  readonly type: 'item'
  readonly group: number
  readonly marker: Marker
  readonly indent: number
  /** The lines as they stood, the marker included. */
  readonly lines: readonly Line[]
}

/** A line that is a heading. */
export interface HeadingElement {
  readonly type: 'heading'
  readonly group: number
  readonly words: Stretch
  /** A level from 1, or one below the section that it stands in. */
  readonly level: number | 'below'
}

/** A row of marks without words. */
interface RowElement {
  readonly type: 'row'
  readonly group: number
  readonly line: Line
}

/** Something that is already what it will be, such as a table. */
interface BlockElement {
  readonly type: 'block'
  readonly group: number
  readonly block: DraftBlock
}

/** What a rule made of the lines from a given one on, and the first line that it left. */
export interface Recognised {
  readonly element: Element
  readonly next: number
}

/** A text of one line, if the element is one. */
export const soleLine = (element: Element | undefined): Line | undefined =>
  element?.type === 'text' && element.lines.length === 1 ? element.lines[0] : undefined
