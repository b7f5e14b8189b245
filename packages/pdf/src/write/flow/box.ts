import type { Direction } from '@stet/core'
import type { Colour } from '../theme.ts'
import type { Content } from './element.ts'
import type { Drawing } from './drawing.ts'
import type { Span, TextSpan, TextStyle } from './span.ts'

/** What stands on the page, from top to bottom; no positions. Sizes in points. */
export type Box = TextBox | GroupBox | ItemBox | EntryBox | TableBox | PicturesBox | RuleBox

/** How the lines of a text stand. */
export interface ParagraphStyle {
  readonly align: 'justify' | 'start' | 'center' | 'end'
  readonly direction: Direction
  readonly leading: number
  /** Asked above and below; between two boxes the larger one counts. */
  readonly before: number
  readonly after: number
  readonly hyphenate: boolean
  /** Its lines are about equally long, the last one too. */
  readonly balanced?: boolean
  /** It stays on one page with the first lines of what follows. */
  readonly keepWithNext?: boolean
  /** It leaves what follows rather than leave a large hole at the foot of a page. */
  readonly yields?: boolean
  /** Lines after the first of a source line begin this far in. */
  readonly hang?: number
}

/** A paragraph, a heading, a caption: text that is broken into lines. */
export interface TextBox {
  readonly type: 'text'
  readonly spans: readonly Span[]
  readonly style: ParagraphStyle
  /** Ids that lead here. */
  readonly anchors: readonly string[]
}

/** A tinted ground and a bar that a group stands on, drawn on each page that the group reaches. */
export interface Ground {
  readonly tint?: Colour
  readonly bar?: { readonly colour: Colour; readonly width: number; readonly side: 'start' | 'end' }
  readonly padding: number
}

/** Boxes that share an indent, a ground, or a wish to stay together. */
export interface GroupBox {
  readonly type: 'group'
  readonly boxes: readonly Box[]
  readonly start: number
  readonly end: number
  readonly direction: Direction
  readonly before: number
  readonly after: number
  readonly ground?: Ground
  readonly keepTogether?: boolean
  readonly anchors: readonly string[]
}

/** An item of a list: a marker beside its first line, and what it holds. */
export interface ItemBox {
  readonly type: 'item'
  readonly marker: readonly Span[]
  readonly indent: number
  /** Between the marker and the text. */
  readonly space: number
  readonly direction: Direction
  readonly leading: number
  readonly boxes: readonly Box[]
  readonly after: number
}

/** A line of the contents: words, a leader of dots, and a page's number at the other edge. */
export interface EntryBox {
  readonly type: 'entry'
  readonly words: TextBox
  readonly number: TextSpan
  readonly indent: number
  readonly leader: TextStyle
  readonly direction: Direction
}

/** A table, its spans resolved. */
export interface TableBox {
  readonly type: 'table'
  readonly anchors: readonly string[]
  readonly caption: readonly Box[]
  /** Shown instead of the caption where the table goes on from the page before. */
  readonly continued: readonly Box[]
  readonly columns: readonly { readonly width?: number }[]
  readonly rows: readonly RowBox[]
  readonly direction: Direction
  readonly block: string
}

/** A row: the cells that begin in it. */
export interface RowBox {
  readonly group: 'head' | 'body' | 'foot'
  readonly cells: readonly CellBox[]
}

/** A cell and where it begins, its column counted from 0. */
export interface CellBox {
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly header: boolean
  readonly boxes: readonly Box[]
}

/** Pictures below one another, as wide as they are meant to be but within the text. */
export interface PicturesBox {
  readonly type: 'pictures'
  readonly pictures: readonly Picture[]
  readonly direction: Direction
  readonly keepWithNext: boolean
  readonly anchors: readonly string[]
  readonly before: number
  readonly after: number
}

/** A picture, or what stands for one that is not there. */
export interface Picture {
  /** Absent for decoration. */
  readonly content?: Content
  readonly drawing?: Drawing
  /** Stand-in text for a picture that is not there. */
  readonly missing?: readonly Span[]
}

/** A line across the text, which is decoration. */
export interface RuleBox {
  readonly type: 'rule'
  /** A share of the measure. */
  readonly width: number
  readonly colour: Colour
  readonly thickness: number
  readonly before: number
  readonly after: number
  readonly align: 'start' | 'center'
  readonly direction: Direction
  readonly keepWithNext?: boolean
  readonly anchors: readonly string[]
}
