import type { Picture, PicturesBox } from '../flow/box.ts'
import { pointsPerPixel } from '../inlines/image.ts'
import { layText } from './paragraph.ts'
import type { Frame, LayoutContext } from './context.ts'
import { decoration, type PictureItem, type RectangleItem } from './page.ts'
import { emptyStrip, heightOf, moved, between, withAnchors, type Strip } from './strip.ts'

/** Room that a page keeps for the caption below a picture as tall as it. */
const captionRoom = 60
const missingPadding = 12

/** Pictures, each in its natural size or as large as the frame and the page allow. */
export function layPictures(box: PicturesBox, frame: Frame, context: LayoutContext): readonly Strip[] {
  const strips = box.pictures.map((picture, index): Strip => {
    const last = index === box.pictures.length - 1
    return {
      ...(picture.drawing ? drawn(picture, picture.drawing, box, frame, context) : missing(picture, frame, context)),
      before: index === 0 ? box.before : 6,
      after: last ? box.after : 6,
      keepWithNext: last && box.keepWithNext,
    }
  })
  return withAnchors(strips, box.anchors, frame.x)
}

function drawn(
  picture: Picture,
  drawing: PictureItem['drawing'],
  { direction, anchors: [block = ''] }: PicturesBox,
  frame: Frame,
  context: LayoutContext,
): Strip {
  const { asset } = drawing
  const natural = asset.width * pointsPerPixel
  const scale = Math.min(1, frame.width / natural, (context.depth - captionRoom) / (asset.height * pointsPerPixel))
  const upright = Math.min(1, frame.width / natural)
  if (asset.height * pointsPerPixel * upright > context.depth)
    context.report('pdf/picture-too-tall', { source: drawing.source, share: scale / upright }, { block })
  const width = natural * scale
  const height = asset.height * pointsPerPixel * scale
  const x = direction === 'ltr' ? frame.x : frame.x + frame.width - width
  const item: PictureItem = { type: 'picture', x, y: 0, width, height, drawing, owner: picture.content ?? decoration }
  return { ...emptyStrip, height, items: [item] }
}

/** A ruled box that says what is missing. */
function missing(picture: Picture, frame: Frame, context: LayoutContext): Strip {
  const inner = { x: frame.x + missingPadding, width: frame.width - 2 * missingPadding }
  const style = {
    align: 'center',
    direction: 'ltr',
    leading: context.look.small.leading,
    before: 0,
    after: 0,
    hyphenate: false,
  } as const
  const lines = layText({ type: 'text', spans: picture.missing ?? [], style, anchors: [] }, inner, context)
  const height = heightOf(lines) + 2 * missingPadding
  let y = missingPadding
  const items = lines.flatMap((line, index) => {
    if (index > 0) y += between(lines[index - 1], line)
    const placed = line.items.map(item => moved(item, 0, y))
    y += line.height
    return placed
  })
  const ruled: RectangleItem = {
    type: 'rectangle',
    x: frame.x,
    y: 0,
    width: frame.width,
    height,
    stroke: context.look.rule,
    owner: decoration,
  }
  return { ...emptyStrip, height, items: [ruled, ...items] }
}
