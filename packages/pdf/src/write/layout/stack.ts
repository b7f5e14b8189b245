import { decoration, type Anchor, type Artifact, type Item, type LinkArea, type RectangleItem } from './page.ts'
import { between, moved, movedItem, type GroundUse, type Strip } from './strip.ts'

/** Strips in their places. */
export interface Stack {
  /** Grounds first, so that what stands on them is seen. */
  readonly items: readonly Item[]
  readonly links: readonly LinkArea[]
  readonly anchors: readonly Anchor[]
  readonly height: number
}

interface Reach {
  readonly use: GroundUse
  readonly top: number
  bottom: number
}

/** Sets strips one below the other from `top`, without room above the first, moved right by `x`. */
export function stack(strips: readonly Strip[], x: number, top: number): Stack {
  const items: Item[] = []
  const links: LinkArea[] = []
  const anchors: Anchor[] = []
  const reaches: Reach[] = []
  let open: readonly Reach[] = []
  let y = top
  strips.forEach((strip, index) => {
    y += between(strips[index - 1], strip)
    const stripTop = y
    open = strip.grounds.map(({ use, above, below }) => {
      const known = open.find(reach => reach.use === use)
      const reach = known ?? { use, top: stripTop + above, bottom: stripTop }
      reach.bottom = stripTop + strip.height - below
      if (!known) reaches.push(reach)
      return reach
    })
    for (const item of strip.items) items.push(movedItem(item, x, stripTop))
    for (const link of strip.links) links.push(moved(link, x, stripTop))
    for (const anchor of strip.anchors) anchors.push(moved(anchor, x, stripTop))
    y += strip.height
  })
  const grounds = reaches.flatMap(groundItems).map(item => moved(item, x, 0))
  return { items: [...grounds, ...items], links, anchors, height: y - top }
}

function groundItems({ use, top, bottom }: Reach): readonly RectangleItem[] {
  const { ground, x, width, direction } = use
  const height = bottom - top
  const items: RectangleItem[] = []
  if (ground.tint) items.push({ type: 'rectangle', x, y: top, width, height, fill: ground.tint, owner: decoration })
  if (ground.bar) {
    const right = (ground.bar.side === 'end') === (direction === 'ltr')
    const edge = right ? x + width - ground.bar.width : x
    items.push({
      type: 'rectangle',
      x: edge,
      y: top,
      width: ground.bar.width,
      height,
      fill: ground.bar.colour,
      owner: decoration,
    })
  }
  return items
}

/** The same strip as decoration: for what is repeated on a page. */
export const asArtifact = (strip: Strip): Strip => ({
  ...strip,
  links: [],
  anchors: [],
  notes: [],
  items: owned(strip.items, { type: 'artifact', kind: 'Pagination' }),
})

/** The same items as an artifact. */
export const owned = (items: readonly Item[], owner: Artifact): readonly Item[] =>
  items.map(item =>
    item.type === 'line' ? { ...item, runs: item.runs.map(run => ({ ...run, owner })) } : { ...item, owner },
  )
