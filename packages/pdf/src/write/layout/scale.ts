import type { Box, CellBox } from '../flow/box.ts'
import type { Span } from '../flow/span.ts'

const scaledSpan = (span: Span, by: number): Span =>
  span.type === 'text'
    ? { ...span, style: { ...span.style, size: span.style.size * by, rise: span.style.rise * by } }
    : span

/** The same boxes set smaller or larger; their places in the structure stay. */
export const scaled = (boxes: readonly Box[], by: number): readonly Box[] =>
  by === 1 ? boxes : boxes.map(box => scaledBox(box, by))

function scaledBox(box: Box, by: number): Box {
  switch (box.type) {
    case 'text':
      return {
        ...box,
        spans: box.spans.map(span => scaledSpan(span, by)),
        style: { ...box.style, leading: box.style.leading * by },
      }
    case 'group':
      return { ...box, boxes: scaled(box.boxes, by), start: box.start * by, end: box.end * by }
    case 'item':
      return {
        ...box,
        marker: box.marker.map(span => scaledSpan(span, by)),
        indent: box.indent * by,
        space: box.space * by,
        leading: box.leading * by,
        boxes: scaled(box.boxes, by),
      }
    case 'table':
      return { ...box, rows: box.rows.map(row => ({ ...row, cells: row.cells.map(cell => scaledCell(cell, by)) })) }
    case 'entry':
    case 'pictures':
    case 'rule':
      return box
  }
}

const scaledCell = (cell: CellBox, by: number): CellBox => ({ ...cell, boxes: scaled(cell.boxes, by) })
