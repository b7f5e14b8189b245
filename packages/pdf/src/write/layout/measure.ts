import type { Box, TextBox } from '../flow/box.ts'
import { pointsPerPixel } from '../inlines/image.ts'
import { chunksOf, linesOfAuthor, type TextTools } from './chunks.ts'

/** How narrow some content can be without breaking words, and how wide it is when nothing is broken; in points. */
export interface Extent {
  readonly least: number
  readonly most: number
}

const nothing: Extent = { least: 0, most: 0 }
const narrowestPicture = 24

/** The extent of boxes that stand below one another. */
export const extentOf = (boxes: readonly Box[], tools: TextTools): Extent =>
  boxes.reduce((sum, box) => {
    const { least, most } = extentOfBox(box, tools)
    return { least: Math.max(sum.least, least), most: Math.max(sum.most, most) }
  }, nothing)

function extentOfBox(box: Box, tools: TextTools): Extent {
  switch (box.type) {
    case 'text':
      return extentOfText(box, tools)
    case 'group': {
      const padding = 2 * (box.ground?.padding ?? 0) + (box.ground?.bar ? 14 : 0)
      return wider(extentOf(box.boxes, tools), box.start + box.end + padding)
    }
    case 'item':
      return wider(extentOf(box.boxes, tools), box.indent)
    case 'entry':
      return wider(extentOfText(box.words, tools), box.indent)
    case 'table': {
      const cells = box.rows.map(row =>
        row.cells.reduce((sum, cell) => plus(sum, extentOf(cell.boxes, tools)), nothing),
      )
      return cells.reduce(
        (one, other) => ({ least: Math.max(one.least, other.least), most: Math.max(one.most, other.most) }),
        nothing,
      )
    }
    case 'pictures':
      return box.pictures.reduce((sum, { drawing }) => {
        const most = drawing ? drawing.asset.width * pointsPerPixel : 0
        return { least: Math.max(sum.least, Math.min(most, narrowestPicture)), most: Math.max(sum.most, most) }
      }, nothing)
    case 'rule':
      return nothing
  }
}

const wider = ({ least, most }: Extent, by: number): Extent => ({ least: least + by, most: most + by })
const plus = (one: Extent, other: Extent): Extent => ({ least: one.least + other.least, most: one.most + other.most })

function extentOfText({ spans, style }: TextBox, tools: TextTools): Extent {
  let least = 0
  let most = 0
  for (const line of linesOfAuthor(spans)) {
    let width = 0
    for (const chunk of chunksOf(line, style.direction, tools)) {
      least = Math.max(least, chunk.width)
      most = Math.max(most, width + chunk.width)
      width += chunk.width + (chunk.space?.width ?? 0)
    }
  }
  return { least, most: most + 0.01 }
}
