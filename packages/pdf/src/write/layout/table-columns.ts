import type { TableBox } from '../flow/box.ts'
import { extentOf, type Extent } from './measure.ts'
import type { TextTools } from './chunks.ts'

/** The columns of a table: their widths and the padding of cells at each side, in points, and the size of the text. */
export interface Columns {
  readonly widths: readonly number[]
  readonly padding: number
  /** 1, or less where the table is set smaller to fit. */
  readonly scale: number
  /** Whether words must be broken anywhere. */
  readonly tooWide: boolean
}

const widestPadding = 6
/** How small a table's text may be set, and how small where the page can be turned sideways instead. */
const smallest = 0.72
const smallestUpright = 0.86

/** A word that is wider than this share of a table of several columns is broken. */
const widestWord = 0.6

/** Widths that fill the room: as the author shares it out, or from what the cells hold. */
export function columnsOf(box: TableBox, room: number, tools: TextTools, turnable = false): Columns {
  const count = box.columns.length
  const padding = Math.min(widestPadding, (room / count) * 0.12)
  const inner = room - 2 * padding * count
  const extents = extentsOf(box, tools, count > 1 ? inner * widestWord : inner)
  const least = sum(extents.map(extent => extent.least))
  const scale = least <= inner ? 1 : Math.max(turnable ? smallestUpright : smallest, inner / least)
  const fit = extents.map(extent => ({ least: extent.least * scale, most: extent.most * scale }))
  const widths = authorWidths(box, fit, inner) ?? sharedOut(fit, inner)
  return { widths: widths.map(width => width + 2 * padding), padding, scale, tooWide: least * scale > inner + 0.01 }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** The author's shares, where every column has one and no word is wider than its column. */
function authorWidths(box: TableBox, extents: readonly Extent[], inner: number): readonly number[] | undefined {
  const shares = box.columns.map(column => column.width ?? 0)
  const total = sum(shares)
  if (shares.some(share => share === 0)) return undefined
  const widths = shares.map(share => (share / total) * inner)
  return widths.every((width, index) => width >= extents[index]!.least - 0.01) ? widths : undefined
}

/** Each column gets what its longest word needs, and of the rest a share by what it holds; where not all words have room, the longest go short. */
function sharedOut(extents: readonly Extent[], inner: number): readonly number[] {
  const least = sum(extents.map(extent => extent.least))
  const most = sum(extents.map(extent => extent.most))
  if (least >= inner) {
    const words = extents.map(extent => ({ least: 0, most: extent.least }))
    return filled(
      words,
      Array.from(words, () => 1),
      inner,
    )
  }
  if (most <= inner)
    return extents.map(extent => extent.most + ((inner - most) * (extent.most + 20)) / (most + 20 * extents.length))
  const wish = extents.map(extent => Math.sqrt(extent.most - extent.least))
  return filled(extents, wish, inner - least)
}

/** Shares out room by wishes, but gives no column more than it can use. */
function filled(extents: readonly Extent[], wishes: readonly number[], room: number): readonly number[] {
  const widths = extents.map(extent => extent.least)
  let left = room
  let open = extents.map((_, index) => index).filter(index => wishes[index]! > 0)
  while (left > 0.01 && open.length > 0) {
    const total = sum(open.map(index => wishes[index]!))
    const given = left
    const next: number[] = []
    for (const index of open) {
      const share = Math.min((given * wishes[index]!) / total, extents[index]!.most - widths[index]!)
      widths[index] = widths[index]! + share
      left -= share
      if (extents[index]!.most > widths[index] + 0.01) next.push(index)
    }
    open = next
  }
  return widths
}

/** The extent of each column; what spans several is shared out among them. */
function extentsOf(box: TableBox, tools: TextTools, widest: number): readonly Extent[] {
  const least = box.columns.map(() => 4)
  const most = box.columns.map(() => 8)
  const cells = box.rows.flatMap(row => row.cells)
  for (const cell of cells.filter(({ columnSpan }) => columnSpan === 1)) {
    const extent = extentOf(cell.boxes, tools)
    least[cell.column] = Math.max(least[cell.column]!, Math.min(extent.least, widest))
    most[cell.column] = Math.max(most[cell.column]!, extent.most)
  }
  for (const cell of cells.filter(({ columnSpan }) => columnSpan > 1)) {
    const extent = extentOf(cell.boxes, tools)
    widen(least, cell, Math.min(extent.least, widest))
    widen(most, cell, extent.most)
  }
  return least.map((width, index) => ({ least: width, most: Math.max(width, most[index]!) }))
}

function widen(widths: number[], { column, columnSpan }: { column: number; columnSpan: number }, wanted: number): void {
  const missing = wanted - sum(widths.slice(column, column + columnSpan))
  if (missing <= 0) return
  for (let index = column; index < column + columnSpan; index++) widths[index] = widths[index]! + missing / columnSpan
}
