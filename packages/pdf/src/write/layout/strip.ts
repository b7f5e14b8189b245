import type { Ground } from '../flow/box.ts'
import type { Direction } from '@stet/core'
import type { Anchor, Item, LinkArea } from './page.ts'

/**
 * A slice of the stream from edge to edge that stands on one page: a line, a row, a picture. Its things are placed from
 * the left edge of the text and from its own top.
 */
export interface Strip {
  readonly height: number
  /** Asked above and below; between two strips the larger one counts, at the top of a page none. */
  readonly before: number
  readonly after: number
  readonly items: readonly Item[]
  readonly links: readonly LinkArea[]
  readonly anchors: readonly Anchor[]
  /** Footnotes that must begin on the same page. */
  readonly notes: readonly string[]
  /** Whether a page may begin with it. */
  readonly breakBefore: boolean
  /** It stays on the page of the strip behind it. */
  readonly keepWithNext: boolean
  /** It may leave the strip behind it, though, where its page would otherwise end in a large hole. */
  readonly yields?: boolean
  /** The first baseline, from its top. */
  readonly baseline?: number
  /** The grounds that it stands on, the outer ones first. */
  readonly grounds: readonly GroundReach[]
  /** Set above it where it begins a page: the header rows of its table, the padding of its ground. */
  readonly onTop?: readonly Strip[]
  /** Set below it where it ends a page: the padding of its ground. */
  readonly below?: readonly Strip[]
  /** It stands on a page of its own kind, turned sideways, behind the page that it would have stood on. */
  readonly sideways?: boolean
  /** Cuts it into what fits a height and the rest, where it is too tall for any page. */
  readonly split?: (height: number) => readonly [Strip, Strip] | undefined
}

/** How far a ground reaches under a strip: what lies above and below it of the strip's height is padding of grounds around it. */
interface GroundReach {
  readonly use: GroundUse
  readonly above: number
  readonly below: number
}

/** A ground that some neighbouring strips share; known by identity. */
export interface GroundUse {
  readonly ground: Ground
  readonly x: number
  readonly width: number
  readonly direction: Direction
}

/** A strip without anything in it. */
export const emptyStrip: Strip = {
  height: 0,
  before: 0,
  after: 0,
  items: [],
  links: [],
  anchors: [],
  notes: [],
  breakBefore: true,
  keepWithNext: false,
  grounds: [],
}

/** The same thing elsewhere. */
export const moved = <Thing extends { readonly x: number; readonly y: number }>(
  thing: Thing,
  x: number,
  y: number,
): Thing => ({
  ...thing,
  x: thing.x + x,
  y: thing.y + y,
})

/** {@link moved} of an item; lines, of which there are very many, are copied field by field. */
export const movedItem = (item: Item, x: number, y: number): Item =>
  item.type === 'line' ? { type: 'line', x: item.x + x, y: item.y + y, runs: item.runs } : moved(item, x, y)

/** The strip with its things further down; its height stays. */
export const lowered = (strip: Strip, by: number): Strip => ({
  ...strip,
  items: strip.items.map(item => moved(item, 0, by)),
  links: strip.links.map(link => moved(link, 0, by)),
  anchors: strip.anchors.map(anchor => moved(anchor, 0, by)),
  ...(strip.baseline === undefined ? {} : { baseline: strip.baseline + by }),
})

/** The room between two strips. */
export const between = (above: Strip | undefined, below: Strip): number =>
  above ? Math.max(above.after, below.before) : 0

/** How tall some strips are, one below the other, without room at their ends. */
export function heightOf(strips: readonly Strip[]): number {
  let height = 0
  strips.forEach((strip, index) => (height += between(strips[index - 1], strip) + strip.height))
  return height
}

/** Anchors at a strip's top. */
export const withAnchors = (strips: readonly Strip[], ids: readonly string[], x: number): readonly Strip[] => {
  const [first, ...rest] = strips
  if (!first || ids.length === 0) return strips
  return [{ ...first, anchors: [...ids.map(id => ({ id, x, y: 0 })), ...first.anchors] }, ...rest]
}
