import type { TableBox } from '../flow/box.ts'
import type { Frame, LayoutContext } from './context.ts'
import { scaled } from './scale.ts'
import { asArtifact } from './stack.ts'
import { heightOf, withAnchors, type Strip } from './strip.ts'
import { columnsOf, type Columns } from './table-columns.ts'
import type { LaidCell } from './row-strip.ts'
import { rowStrips, type LaidRow } from './table-rows.ts'

/** A table that takes more than so many pages is more than anyone reads. */
const longTable = 40

/** A table that takes less than this share of a page is not parted. */
const shortTable = 0.4

/**
 * A table: its caption and a strip for each row; the header rows stand again on every page that it reaches. One that is too
 * wide even when it is set smaller stands on a page of its own that is turned sideways.
 */
export function layTable(box: TableBox, frame: Frame, context: LayoutContext): readonly Strip[] {
  const { sideways, ...upright } = context
  const columns = columnsOf(box, frame.width, context, sideways !== undefined)
  if (columns.tooWide && sideways) {
    const turned = { ...upright, depth: sideways.depth }
    return layTable(box, { x: 0, width: sideways.measure }, turned).map(strip => ({ ...strip, sideways: true }))
  }
  if (columns.tooWide) context.report('pdf/table-too-wide', { columns: box.columns.length }, { block: box.block })
  return layRows(box, columns, frame, upright)
}

function layRows(box: TableBox, columns: Columns, frame: Frame, context: LayoutContext): readonly Strip[] {
  const rows = box.rows.map((row): LaidRow => ({
    group: row.group,
    cells: row.cells.map(cell => {
      const inner = cellFrame(cell.column, cell.columnSpan, columns, box, frame)
      return {
        ...cell,
        ...inner,
        strips: context.lay(scaled(cell.boxes, columns.scale), inner, context),
      } satisfies LaidCell
    }),
  }))
  const strips = rowStrips(rows, {
    frame,
    padding: 4.2 * columns.scale,
    depth: context.depth,
    columns,
    direction: box.direction,
    look: context.look,
  })
  const headCount = box.rows.filter(row => row.group === 'head').length
  const head = strips.slice(0, headCount)
  const continued = context.lay(box.continued, frame, context)
  const repeated = [...continued, ...head].map(asArtifact)
  const onTop = heightOf(repeated) < context.depth / 3 ? repeated : []
  const body = strips.map((strip, index) => (index < headCount || onTop.length === 0 ? strip : { ...strip, onTop }))
  const all = [...context.lay(box.caption, frame, context), ...body]
  const height = heightOf(all)
  if (height > context.depth * longTable)
    context.report('pdf/table-too-long', { rows: box.rows.length }, { block: box.block })
  const whole = height < context.depth * shortTable
  const kept = whole ? all.map((strip, index) => (index < all.length - 1 ? keptWithNext(strip) : strip)) : all
  return withAnchors(kept.map(atEdges(context.look.room)), box.anchors, frame.x)
}

const keptWithNext = (strip: Strip): Strip => (strip.keepWithNext ? strip : { ...strip, keepWithNext: true })

const atEdges =
  (room: number) =>
  (strip: Strip, index: number, all: readonly Strip[]): Strip => ({
    ...strip,
    before: index === 0 ? room : strip.before,
    after: index === all.length - 1 ? room + 2 : strip.after,
  })

/** Where the content of a cell stands: columns run from the right where the article does. */
function cellFrame(column: number, span: number, { widths, padding }: Columns, box: TableBox, frame: Frame): Frame {
  const before = widths.slice(0, column).reduce((sum, width) => sum + width, 0)
  const width = widths.slice(column, column + span).reduce((sum, part) => sum + part, 0)
  const x = box.direction === 'ltr' ? frame.x + before : frame.x + frame.width - before - width
  return { x: x + padding, width: width - 2 * padding }
}
