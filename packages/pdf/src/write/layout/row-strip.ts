import type { Direction } from '@stet/core'
import type { CellBox } from '../flow/box.ts'
import type { Look } from '../theme.ts'
import type { Frame } from './context.ts'
import { decoration, type Item, type RectangleItem } from './page.ts'
import { stack } from './stack.ts'
import { emptyStrip, heightOf, type Strip } from './strip.ts'
import type { Columns } from './table-columns.ts'

/** A cell whose content is laid; `x` and `width` are those of the content. */
export interface LaidCell extends CellBox, Frame {
  readonly strips: readonly Strip[]
}

/** What all rows of a table share. */
export interface RowManner {
  readonly frame: Frame
  /** Above and below the content of cells, in points. */
  readonly padding: number
  /** The height of a page's text, in points. */
  readonly depth: number
  readonly columns: Columns
  readonly direction: Direction
  readonly look: Look
}

/** What stands in a row of a cell that spans several. */
export interface SpannedStrip {
  readonly strip: Strip
  /** From the row's top, in points. */
  readonly y: number
}

/** A row and how its edges look. */
export interface RowLook {
  readonly height: number
  readonly head: boolean
  /** Whether a strong rule stands above it: it is the first of its table. */
  readonly ruledAbove: boolean
  /** Whether a strong rule stands below it: it is the last of its table or of its group. */
  readonly ruledBelow: boolean
  /** The columns below which a cell goes on, so that no rule stands there. */
  readonly open: ReadonlySet<number>
  readonly spanned: readonly SpannedStrip[]
}

/** How tall a cell is. */
export const cellHeight = (cell: LaidCell, padding: number): number => heightOf(cell.strips) + 2 * padding

/** A row of cells that do not reach into the next; what such cells as do have in this row comes with its look. */
export function rowStrip(cells: readonly LaidCell[], look: RowLook, manner: RowManner): Strip {
  const { padding } = manner
  const { height, spanned } = look
  const stacks = [
    ...cells.map(cell => stack(cell.strips, 0, padding)),
    ...spanned.map(({ strip, y }) => stack([strip], 0, y)),
  ]
  const inner = [...cells.flatMap(cell => cell.strips), ...spanned.map(part => part.strip)]
  const tint: readonly Item[] = look.head ? [groundOf(look, manner)] : []
  return {
    ...emptyStrip,
    height,
    items: [...tint, ...stacks.flatMap(part => part.items), ...rules(look, manner)],
    links: stacks.flatMap(part => part.links),
    anchors: stacks.flatMap(part => part.anchors),
    notes: inner.flatMap(strip => strip.notes),
    ...(spanned.length === 0 && look.open.size === 0 ? { split: room => splitRow(cells, room, look, manner) } : {}),
  }
}

/** The tint of a head's row; it leaves the rule above it free. */
function groundOf({ height, ruledAbove }: RowLook, { frame, look }: RowManner): RectangleItem {
  const y = ruledAbove ? 0 : quietRule / 2
  const { x, width } = frame
  return { type: 'rectangle', x, y, width, height: height - y, fill: look.tint, owner: decoration }
}

/** Cuts a row that is too tall: of every cell what fits, and the rest. */
function splitRow(
  cells: readonly LaidCell[],
  room: number,
  look: RowLook,
  manner: RowManner,
): readonly [Strip, Strip] | undefined {
  const cuts = cells.map(cell => {
    const taken = fitting(cell.strips, room - 2 * manner.padding)
    return {
      upper: { ...cell, strips: cell.strips.slice(0, taken) },
      lower: { ...cell, strips: cell.strips.slice(taken) },
    }
  })
  const upper = cuts.map(cut => cut.upper)
  const lower = cuts.map(cut => cut.lower)
  if (upper.every(cell => cell.strips.length === 0) || lower.every(cell => cell.strips.length === 0)) return undefined
  const height = (part: readonly LaidCell[]) => Math.max(...part.map(cell => cellHeight(cell, manner.padding)))
  return [
    rowStrip(upper, { ...look, height: height(upper), ruledBelow: false }, manner),
    rowStrip(lower, { ...look, height: height(lower), ruledAbove: false }, manner),
  ]
}

/** How many strips fit, fewer where they would part what stays together; found by halving, since a cell may hold very many. */
function fitting(strips: readonly Strip[], room: number): number {
  const most = mostFitting(strips, room)
  for (let taken = most; taken > 0; taken--) if (strips[taken]?.breakBefore ?? true) return taken
  return most
}

function mostFitting(strips: readonly Strip[], room: number): number {
  let least = 0
  let most = strips.length
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (heightOf(strips.slice(0, middle)) <= room) least = middle
    else most = middle - 1
  }
  return least
}

const strongRule = 0.8
const quietRule = 0.4

/** Strong rules at the edges of the table and below its head, quiet ones between rows. */
function rules(
  { height, head, ruledAbove, ruledBelow, open }: RowLook,
  { frame, columns, direction, look }: RowManner,
): readonly RectangleItem[] {
  const thickness = ruledBelow ? strongRule : quietRule
  const fill = ruledBelow || head ? look.strongRule : look.rule
  const rule = (from: number, width: number, y: number): RectangleItem => {
    const left = direction === 'ltr' ? from : frame.width - from - width
    return {
      type: 'rectangle',
      x: frame.x + left,
      y: y - thickness / 2,
      width,
      height: thickness,
      fill,
      owner: decoration,
    }
  }
  const above = ruledAbove ? [{ ...rule(0, frame.width, 0), height: strongRule, fill: look.strongRule }] : []
  return [...above, ...stretches(columns.widths, open).map(({ from, width }) => rule(from, width, height))]
}

/** Stretches of neighbouring columns that are closed below. */
function stretches(
  widths: readonly number[],
  open: ReadonlySet<number>,
): readonly { readonly from: number; readonly width: number }[] {
  const found: { from: number; width: number }[] = []
  let x = 0
  widths.forEach((width, column) => {
    const last = found.at(-1)
    if (!open.has(column)) {
      if (last && !open.has(column - 1)) last.width += width
      else found.push({ from: x, width })
    }
    x += width
  })
  return found
}
