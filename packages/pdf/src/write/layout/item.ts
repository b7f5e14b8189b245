import type { ItemBox } from '../flow/box.ts'
import type { TextSpan } from '../flow/span.ts'
import { roomForIndents, withinPage, type Frame, type LayoutContext } from './context.ts'
import { singleLine } from './paragraph.ts'
import { placeLine } from './place-line.ts'
import { emptyStrip, type Strip } from './strip.ts'

/** An item of a list: its blocks set in, its marker on the first line. */
export function layItem(box: ItemBox, frame: Frame, context: LayoutContext): readonly Strip[] {
  const ltr = box.direction === 'ltr'
  const indent = Math.min(box.indent, roomForIndents(frame))
  const inner = { x: frame.x + (ltr ? indent : 0), width: frame.width - indent }
  const laid = context.lay(box.boxes, inner, withinPage(context))
  const [first = { ...emptyStrip, height: box.leading }, ...rest] = laid
  const spans = box.marker.filter((span): span is TextSpan => span.type === 'text')
  const marker = singleLine(spans, box.direction, context)
  const edge = ltr ? inner.x - box.space - marker.width : inner.x + inner.width + box.space
  const { items, links } = placeLine(marker, {
    x: edge,
    y: first.baseline ?? box.leading * 0.73,
    top: 0,
    height: box.leading,
  })
  const marked: Strip = {
    ...first,
    before: Math.min(first.before, box.after),
    items: [...items, ...first.items],
    links: [...links, ...first.links],
  }
  const strips = [marked, ...rest]
  return strips.map((strip, index) => (index === strips.length - 1 ? { ...strip, after: box.after } : strip))
}
