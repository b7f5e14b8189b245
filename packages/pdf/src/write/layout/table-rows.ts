import type { Direction } from '@stet/core'
import type { CellBox } from '../flow/box.ts'
import { theme } from '../theme.ts'
import type { Frame } from './context.ts'
import { decoration, type Item, type RectangleItem } from './page.ts'
import { stack } from './stack.ts'
import { between, emptyStrip, heightOf, moved, type Strip } from './strip.ts'
import type { Columns } from './table-columns.ts'

/** A cell whose content is laid; `x` and `width` are those of the content. */
export interface LaidCell extends CellBox, Frame {
  readonly strips: readonly Strip[]
}

export interface LaidRow {
  readonly group: 'head' | 'body' | 'foot'
  readonly cells: readonly LaidCell[]
}

export interface RowManner {
  readonly frame: Frame
  /** Above and below the content of cells. */
  readonly padding: number
  readonly depth: number
  readonly columns: Columns
  readonly direction: Direction
}

/** A strip for each row; rows that a cell spans stay together where a page can hold them. */
export function rowStrips(rows: readonly LaidRow[], manner: RowManner): readonly Strip[] {
  const heights = heightsOf(rows, manner)
  const spans = spanningStrips(rows, heights, manner)
  const last = rows.length - 1
  const heads = rows.filter(row => row.group === 'head').length
  return rows.map((row, index) => {
    const joined = joinedToAbove(rows, heights, index, manner)
    const next = rows[index + 1]
    const look: RowLook = {
      first: index === 0,
      last: index === last,
      head: row.group === 'head',
      endsGroup: next !== undefined && next.group !== row.group,
      tinted: row.cells
        .filter(cell => cell.header && row.group !== 'head')
        .map(cell => ({ cell, height: sum(heights.slice(index, index + cell.rowSpan)) })),
    }
    const plain = row.cells.filter(cell => cell.rowSpan === 1)
    const spanned = spans.get(index) ?? []
    const strip = rowStrip(plain, spanned, heights[index]!, look, manner, covered(rows, index))
    return {
      ...strip,
      breakBefore: !joined,
      keepWithNext: index < last && (row.group === 'head' || staysTogether(rows, heads, index)),
    }
  })
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const contentHeight = (cell: LaidCell, padding: number): number => heightOf(cell.strips) + 2 * padding

function heightsOf(rows: readonly LaidRow[], { padding }: RowManner): number[] {
  const leastHeight = theme.table.leading * 0.6 + 2 * padding
  const heights = rows.map(({ cells }) =>
    Math.max(leastHeight, ...cells.filter(cell => cell.rowSpan === 1).map(cell => contentHeight(cell, padding))),
  )
  rows.forEach(({ cells }, row) => {
    for (const cell of cells) {
      if (cell.rowSpan === 1) continue
      const end = row + cell.rowSpan - 1
      const missing = contentHeight(cell, padding) - sum(heights.slice(row, end + 1))
      if (missing > 0 && end < heights.length) heights[end] = heights[end]! + missing
    }
  })
  return heights
}

/** What stands in a row of a cell that spans several: each strip in the row where its top is. */
interface SpannedStrip {
  readonly strip: Strip
  readonly y: number
}

function spanningStrips(
  rows: readonly LaidRow[],
  heights: readonly number[],
  { padding }: RowManner,
): ReadonlyMap<number, readonly SpannedStrip[]> {
  const spanned = new Map<number, SpannedStrip[]>()
  rows.forEach(({ cells }, first) => {
    for (const cell of cells) {
      if (cell.rowSpan === 1) continue
      let row = first
      let top = 0
      let y = padding
      cell.strips.forEach((strip, index) => {
        y += between(cell.strips[index - 1], strip)
        while (row < first + cell.rowSpan - 1 && y >= top + heights[row]!) top += heights[row++]!
        const own = spanned.get(row) ?? []
        own.push({ strip, y: y - top })
        spanned.set(row, own)
        y += strip.height
      })
    }
  })
  return spanned
}

/** The first two rows and the last two rows below the head are not parted, as lines of a paragraph are not. */
function staysTogether(rows: readonly LaidRow[], heads: number, index: number): boolean {
  return rows.length - heads > 2 && (index === heads || index === rows.length - 2)
}

/** Whether a cell from above reaches into a row, in a group of rows that a page can hold. */
function joinedToAbove(
  rows: readonly LaidRow[],
  heights: readonly number[],
  index: number,
  { depth }: RowManner,
): boolean {
  let first = index
  for (let row = index - 1; row >= 0 && index - row < 64; row--)
    if (rows[row]!.cells.some(cell => row + cell.rowSpan > index)) first = row
  return first < index && sum(heights.slice(first, index + 1)) < depth * 0.7
}

/** The columns of a row below which a cell goes on. */
function covered(rows: readonly LaidRow[], index: number): ReadonlySet<number> {
  const columns = new Set<number>()
  for (let row = index; row >= 0 && index - row < 64; row--)
    for (const cell of rows[row]!.cells)
      if (row + cell.rowSpan > index + 1)
        for (let span = 0; span < cell.columnSpan; span++) columns.add(cell.column + span)
  return columns
}

interface RowLook {
  readonly first: boolean
  readonly last: boolean
  readonly head: boolean
  readonly endsGroup: boolean
  readonly tinted: readonly { readonly cell: LaidCell; readonly height: number }[]
}

function rowStrip(
  cells: readonly LaidCell[],
  spanned: readonly SpannedStrip[],
  height: number,
  look: RowLook,
  manner: RowManner,
  open: ReadonlySet<number>,
): Strip {
  const { frame, padding } = manner
  const stacks = cells.map(cell => stack(cell.strips, 0, padding))
  const parts = spanned.map(({ strip, y }) => stack([strip], 0, y))
  const all = [...stacks, ...parts]
  const tints: readonly Item[] = look.head
    ? [{ type: 'rectangle', x: frame.x, y: 0, width: frame.width, height, fill: theme.tint, owner: decoration }]
    : []
  const inner = [...cells.flatMap(cell => cell.strips), ...spanned.map(part => part.strip)]
  return {
    ...emptyStrip,
    height,
    items: [...tints, ...all.flatMap(part => part.items), ...rules(height, look, manner, open)],
    links: all.flatMap(part => part.links),
    anchors: all.flatMap(part => part.anchors),
    notes: inner.flatMap(strip => strip.notes),
    ...(spanned.length === 0 && open.size === 0
      ? { split: available => splitRow(cells, available, look, manner) }
      : {}),
  }
}

/** Cuts a row that is too tall: of every cell what fits, and the rest. */
function splitRow(
  cells: readonly LaidCell[],
  available: number,
  look: RowLook,
  manner: RowManner,
): readonly [Strip, Strip] | undefined {
  const room = available - 2 * manner.padding
  const cuts = cells.map(cell => {
    let taken = 0
    while (taken < cell.strips.length && heightOf(cell.strips.slice(0, taken + 1)) <= room) taken++
    return {
      upper: { ...cell, strips: cell.strips.slice(0, taken) },
      lower: { ...cell, strips: cell.strips.slice(taken) },
    }
  })
  const upper = cuts.map(cut => cut.upper)
  const lower = cuts.map(cut => cut.lower)
  if (upper.every(cell => cell.strips.length === 0) || lower.every(cell => cell.strips.length === 0)) return undefined
  const tall = (part: readonly LaidCell[]) => Math.max(...part.map(cell => contentHeight(cell, manner.padding)))
  const none = new Set<number>()
  return [
    rowStrip(upper, [], tall(upper), { ...look, last: false }, manner, none),
    rowStrip(lower, [], tall(lower), { ...look, first: false }, manner, none),
  ]
}

/** Rules above the first row, below the header rows and the last row, and quiet ones between rows. */
function rules(height: number, look: RowLook, manner: RowManner, open: ReadonlySet<number>): readonly RectangleItem[] {
  const { frame, columns, direction } = manner
  const strong = look.last || look.head || look.endsGroup
  const thickness = strong ? 0.8 : 0.4
  const fill = strong ? theme.strongRule : theme.rule
  const below: RectangleItem[] = []
  let x = 0
  let start: number | undefined
  const close = (end: number) => {
    if (start === undefined) return
    const left = direction === 'ltr' ? start : frame.width - end
    below.push({
      type: 'rectangle',
      x: frame.x + left,
      y: height - thickness / 2,
      width: end - start,
      height: thickness,
      fill,
      owner: decoration,
    })
    start = undefined
  }
  columns.widths.forEach((width, column) => {
    if (open.has(column)) close(x)
    else start ??= x
    x += width
  })
  close(x)
  const above: readonly RectangleItem[] = look.first
    ? [
        {
          type: 'rectangle',
          x: frame.x,
          y: -0.4,
          width: frame.width,
          height: 0.8,
          fill: theme.strongRule,
          owner: decoration,
        },
      ]
    : []
  return [...above, ...below.map(rule => moved(rule, 0, 0))]
}
