import { between, type Strip } from './strip.ts'

/** Where a page ends. */
export interface PageEnd {
  /** The strip behind the last whole one of the page. */
  readonly end: number
  /** The strip at `end`, cut: its first part stands on the page. */
  readonly cut?: readonly [Strip, Strip]
}

/** A strip that takes more than this share of a page is cut where it begins, if there is this much room, in points. */
const tallShare = 0.9
const leastCut = 72

/** The share of a page that may stay empty at its foot before strips that yield leave what they should stay with. */
const largestHole = 0.16

/**
 * Ends the page that begins with the strip at `from` and cannot hold the strip at `full`, for which it has `room` left: at
 * the last place where strips allow it, and where none does, right before that strip.
 */
export function pageEnd(
  at: (index: number) => Strip,
  from: number,
  full: number,
  room: number,
  depth: number,
): PageEnd {
  if (full === from) {
    const cut = at(from).split?.(room)
    return cut ? { end: from, cut } : { end: from + 1 }
  }
  const tall = at(full)
  if (tall.height > tallShare * depth && room > leastCut) {
    const cut = tall.split?.(room - between(at(full - 1), tall))
    if (cut) return { end: full, cut }
  }
  let hole = room
  let yielding: number | undefined
  for (let index = full; index > from; index--) {
    const above = at(index - 1)
    if (at(index).breakBefore) {
      if (!above.keepWithNext) return { end: hole > largestHole * depth ? (yielding ?? index) : index }
      if (above.yields) yielding ??= index
    }
    hole += above.height + between(at(index - 2 < from ? index - 1 : index - 2), above)
  }
  return { end: yielding ?? full }
}
