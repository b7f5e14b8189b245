import type { Block, Caption } from './block.ts'

/**
 * Rows and columns. It is rectangular: with spans counted, every row covers every column exactly once, and no span
 * reaches beyond its group of rows (head, body or foot).
 */
export interface Table {
  readonly type: 'table'
  readonly id: string
  readonly caption?: Caption
  /** Never empty. */
  readonly columns: readonly Column[]
  readonly head: readonly Row[]
  readonly body: readonly Row[]
  readonly foot: readonly Row[]
}

export interface Column {
  /** How the column's text is aligned; absent where the writer is free. */
  readonly align?: 'start' | 'center' | 'end'
  /** The column's share of the table's width, over 0 and at most 1, to a thousandth. */
  readonly width?: number
}

/** The cells that begin in the row; a row wholly covered by spans from above has none. */
export interface Row {
  readonly cells: readonly Cell[]
}

export interface Cell {
  /** Present on a header cell: what it is the header of. Every cell of the head has one. */
  readonly scope?: 'column' | 'row'
  /** How many columns it covers: 1 or more. */
  readonly columnSpan: number
  /** How many rows it covers: 1 or more. */
  readonly rowSpan: number
  readonly blocks: readonly Block[]
}
