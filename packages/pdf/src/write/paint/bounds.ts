import type { Content } from '../flow/element.ts'
import type { LineItem, Owner, Page } from '../layout/page.ts'

/** Left, bottom, right, top, in points from the page's lower left corner. */
export type Bounds = readonly [number, number, number, number]

/** The rectangle that the things of each of some places take up on the first page that has any. */
export function boundsOf(pages: readonly Page[], places: ReadonlySet<Content>): ReadonlyMap<Content, Bounds> {
  if (places.size === 0) return new Map()
  const all = new Map<Content, Bounds>()
  for (const page of pages) {
    const { height } = page
    const here = new Map<Content, Bounds>()
    const add = (owner: Owner, [left, bottom, right, top]: Bounds) => {
      if (owner.type !== 'content' || !places.has(owner)) return
      const known = here.get(owner)
      const joined: Bounds = known
        ? [Math.min(known[0], left), Math.min(known[1], bottom), Math.max(known[2], right), Math.max(known[3], top)]
        : [left, bottom, right, top]
      here.set(owner, joined)
    }
    for (const item of page.items) {
      if (item.type === 'line') addLine(item, height, add)
      else add(item.owner, [item.x, height - item.y - item.height, item.x + item.width, height - item.y])
    }
    for (const [content, bounds] of here) if (!all.has(content)) all.set(content, rounded(bounds))
  }
  return all
}

function addLine(item: LineItem, height: number, add: (owner: Owner, bounds: Bounds) => void): void {
  let x = item.x
  for (const { shaped, style, owner, extra } of item.runs) {
    const width = (shaped.width * style.size) / 1000
    const base = height - item.y + style.rise
    add(owner, [x, base - style.size * 0.25, x + width, base + style.size * 0.75])
    x += width + extra
  }
}

const rounded = ([left, bottom, right, top]: Bounds): Bounds => [
  Math.round(left * 100) / 100,
  Math.round(bottom * 100) / 100,
  Math.round(right * 100) / 100,
  Math.round(top * 100) / 100,
]
