import { cellHeight, rowStrip, type LaidCell, type RowManner, type SpannedStrip } from './row-strip.ts'
import { between, type Strip } from './strip.ts'

/** A row whose cells are laid. */
export interface LaidRow {
  readonly group: 'head' | 'body' | 'foot'
  readonly cells: readonly LaidCell[]
}

/** A strip for each row; rows that a cell spans stay together where a page can hold them. */
export function rowStrips(rows: readonly LaidRow[], manner: RowManner): readonly Strip[] {
  const heights = heightsOf(rows, manner)
  const spanned = spannedStrips(rows, heights, manner)
  const reaches = reachesOf(rows, heights)
  const last = rows.length - 1
  const heads = rows.filter(row => row.group === 'head').length
  return rows.map((row, index): Strip => {
    const { open, joined, above } = reaches[index]!
    const look = {
      height: heights[index]!,
      head: row.group === 'head',
      ruledAbove: index === 0,
      ruledBelow: index === last || rows[index + 1]!.group !== row.group,
      open,
      spanned: spanned.get(index) ?? [],
    }
    const strip = rowStrip(
      row.cells.filter(cell => cell.rowSpan === 1),
      look,
      manner,
    )
    return {
      ...strip,
      breakBefore: !joined || above > manner.depth * 0.7,
      keepWithNext: index < last && (row.group === 'head' || staysTogether(rows.length, heads, index)),
    }
  })
}

/** The first two rows and the last two rows below the head are not parted, as lines of a paragraph are not. */
const staysTogether = (rows: number, heads: number, index: number): boolean =>
  rows - heads > 2 && (index === heads || index === rows - 2)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** The height of each row: of its tallest cell, and enough for those that end in it. */
function heightsOf(rows: readonly LaidRow[], { padding, look }: RowManner): number[] {
  const least = look.table.leading * 0.6 + 2 * padding
  const heights = rows.map(({ cells }) =>
    Math.max(least, ...cells.filter(cell => cell.rowSpan === 1).map(cell => cellHeight(cell, padding))),
  )
  rows.forEach(({ cells }, row) => {
    for (const cell of cells) {
      if (cell.rowSpan === 1) continue
      const end = row + cell.rowSpan - 1
      const missing = cellHeight(cell, padding) - sum(heights.slice(row, end + 1))
      if (missing > 0) heights[end] = heights[end]! + missing
    }
  })
  return heights
}

/** The strips of cells that span several rows, each in the row where its top is. */
function spannedStrips(
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

interface Reach {
  /** The columns in which a cell goes on into the next row. */
  readonly open: ReadonlySet<number>
  /** Whether a cell from above reaches into the row. */
  readonly joined: boolean
  /** The height of the rows that are joined to it, itself included. */
  readonly above: number
}

/** How cells reach over the edges of each row. */
function reachesOf(rows: readonly LaidRow[], heights: readonly number[]): readonly Reach[] {
  const ends = new Map<number, number>()
  const reaches: Reach[] = []
  rows.forEach(({ cells }, index) => {
    const joined = (reaches[index - 1]?.open.size ?? 0) > 0
    for (const cell of cells)
      for (let span = 0; span < cell.columnSpan; span++) ends.set(cell.column + span, index + cell.rowSpan - 1)
    const open = new Set([...ends].filter(([, end]) => end > index).map(([column]) => column))
    reaches.push({ open, joined, above: heights[index]! + (joined ? reaches[index - 1]!.above : 0) })
  })
  return reaches
}
