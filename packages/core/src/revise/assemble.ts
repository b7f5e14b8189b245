import type { Stretch } from '../compare/three-way.ts'
import { inOrder } from '../compare/align.ts'

/** A text of the result, and the segments of the source, from first to last, that it stands for. */
export interface PlacedText {
  readonly text: string
  readonly origin?: { readonly first: number; readonly last: number }
  /** Whether it may stand right below what it follows, without a blank line. */
  readonly tight?: boolean
  /** Whether the writer chose its signs. */
  readonly isAnew?: boolean
}

/** What a result is put together from. */
export interface Assembly {
  readonly source: string
  readonly segments: readonly Stretch[]
  /** In the order of the result. */
  readonly placed: readonly PlacedText[]
  /** Segments that keep their place whatever moves around them. */
  readonly fixed: ReadonlyMap<number, string>
  /** What stands between two texts that were not neighbours in the source. */
  readonly gap: string
  readonly tightGap: string
}

export interface Assembled {
  readonly text: string
  /** The numbers of the placed texts that left their place. */
  readonly moved: ReadonlySet<number>
}

/**
 * Puts texts in the place of segments. What kept its order keeps its place, with the source's own bytes between; what is new
 * or moved follows the text that it follows in the result.
 */
export function assemble({ source, segments, placed, fixed, gap, tightGap }: Assembly): Assembled {
  const origins = new Map(placed.flatMap(({ origin }, index) => (origin ? [[index, origin.first] as const] : [])))
  const inPlace = inOrder(origins)
  const followers = new Map<number, PlacedText[]>()
  const standing = new Map<number, PlacedText>()
  let anchor = -1
  for (const [index, text] of placed.entries()) {
    if (inPlace.has(index) && text.origin) {
      standing.set(text.origin.first, text)
      anchor = text.origin.last
    } else
      followers.set(anchor, [
        ...(followers.get(anchor) ?? []),
        { text: text.text, ...(text.tight ? { tight: true } : {}) },
      ])
  }
  const result: PlacedText[] = []
  let begun = false
  const begin = () => {
    if (!begun) result.push(...(followers.get(-1) ?? []))
    begun = true
  }
  for (const number of segments.keys()) {
    const kept = fixed.get(number)
    if (kept !== undefined) result.push({ text: kept, origin: { first: number, last: number } })
    else begin()
    const text = standing.get(number)
    if (text) result.push(text)
    result.push(...(followers.get(number) ?? []))
  }
  begin()
  const between = (one: PlacedText, other: PlacedText): string => {
    const after = one.origin && segments[one.origin.last]
    const next = one.origin && segments[one.origin.last + 1]
    if (one.origin && after && next) {
      const own = source.slice(after.end, next.start)
      if (other.origin?.first === one.origin.last + 1) return own
      if (other.origin && (/\n[^\n]*\n/.test(own) || !/\n[^\n]*\n/.test(gap))) return own
    }
    return other.tight ? tightGap : gap
  }
  return {
    text: result
      .map((text, index) => `${index === 0 ? '' : between(result[index - 1] as PlacedText, text)}${text.text}`)
      .join(''),
    moved: new Set([...origins.keys()].filter(index => !inPlace.has(index))),
  }
}
