import type { Box, GroupBox, RuleBox } from '../flow/box.ts'
import { roomForIndents, withinPage, type Frame, type LayoutContext } from './context.ts'
import { layEntry } from './entry.ts'
import { layItem } from './item.ts'
import { decoration } from './page.ts'
import { layText } from './paragraph.ts'
import { layPictures } from './pictures.ts'
import { groundUnder } from './ground.ts'
import { emptyStrip, heightOf, lowered, withAnchors, type GroundUse, type Strip } from './strip.ts'
import { layTable } from './table.ts'

type Layers = {
  readonly [Type in Box['type']]: (
    box: Extract<Box, { type: Type }>,
    frame: Frame,
    context: LayoutContext,
  ) => readonly Strip[]
}

const layers: Layers = {
  text: layText,
  group: layGroup,
  item: layItem,
  entry: layEntry,
  table: layTable,
  pictures: layPictures,
  rule: layRule,
}

/** The strips of some boxes, one below the other, within a frame. */
export const layBoxes = (boxes: readonly Box[], frame: Frame, context: LayoutContext): readonly Strip[] =>
  boxes.flatMap(box => {
    const lay = layers[box.type] as (box: Box, frame: Frame, context: LayoutContext) => readonly Strip[]
    return lay(box, frame, context)
  })

const roomBesideBar = 12

/** What is set apart by a ground or a bar, and any other group, is not parted where it is shorter than this share of a page. */
const shortGround = 0.2
const shortGroup = 0.1

const same = (strip: Strip): Strip => strip

function layGroup(box: GroupBox, frame: Frame, context: LayoutContext): readonly Strip[] {
  const { ground } = box
  const beside = ground ? Math.max(ground.padding, ground.bar ? roomBesideBar : 0) : 0
  const wanted = { start: box.start + beside + (ground?.bar?.width ?? 0), end: box.end + (ground?.padding ?? 0) }
  const share = Math.min(1, roomForIndents(frame) / Math.max(1, wanted.start + wanted.end))
  const { start, end } = { start: wanted.start * share, end: wanted.end * share }
  const inner = { x: frame.x + (box.direction === 'ltr' ? start : end), width: frame.width - start - end }
  const strips = layBoxes(box.boxes, inner, withinPage(context))
  const padding = ground?.padding ?? 0
  const use: GroundUse | undefined = ground && {
    ground,
    x: frame.x + (box.direction === 'ltr' ? box.start : box.end) * share,
    width: frame.width - (box.start + box.end) * share,
    direction: box.direction,
  }
  const last = strips.length - 1
  const whole = box.keepTogether || heightOf(strips) < context.depth * (ground ? shortGround : shortGroup)
  const onGround = use ? groundUnder(use) : same
  const grouped = strips.map((plain, index): Strip => {
    const above = index === 0 ? padding : 0
    const below = index === last ? padding : 0
    const strip = onGround(inset(plain, above, below), index === 0, index === last)
    return {
      ...(above > 0 ? lowered(strip, above) : strip),
      height: strip.height + above + below,
      before: index > 0 ? strip.before : padding > 0 ? box.before : Math.max(box.before, strip.before),
      after: index < last ? strip.after : padding > 0 ? box.after : Math.max(box.after, strip.after),
      breakBefore: strip.breakBefore && (index === 0 || !whole),
    }
  })
  return withAnchors(grouped, box.anchors, frame.x)
}

/** The strip, its grounds this much within the height that it will have. */
function inset(strip: Strip, above: number, below: number): Strip {
  if (strip.grounds.length === 0 || above + below === 0) return strip
  const grounds = strip.grounds.map(reach => ({ ...reach, above: reach.above + above, below: reach.below + below }))
  return { ...strip, grounds }
}

function layRule(box: RuleBox, frame: Frame): readonly Strip[] {
  const width = frame.width * box.width
  const slack = frame.width - width
  const x = frame.x + (box.align === 'center' ? slack / 2 : box.direction === 'rtl' ? slack : 0)
  const rule = {
    type: 'rectangle',
    x,
    y: 0,
    width,
    height: box.thickness,
    fill: box.colour,
    owner: decoration,
  } as const
  const { before, after, anchors, keepWithNext = false } = box
  return withAnchors(
    [{ ...emptyStrip, height: box.thickness, before, after, items: [rule], keepWithNext }],
    anchors,
    frame.x,
  )
}
