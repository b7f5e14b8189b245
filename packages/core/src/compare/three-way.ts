import { diffArrays } from 'diff'

/** A stretch of a sequence: `end` is the first behind it. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** One change between two sequences: what stood in the one, and what stands there in the other. */
export interface Hunk {
  readonly from: Stretch
  readonly to: Stretch
}

/** The smallest changes from one sequence to another, in order; none touches the next. */
export function hunksBetween(one: readonly string[], other: readonly string[]): readonly Hunk[] {
  const hunks: Hunk[] = []
  let at = 0
  let there = 0
  let open: { from: Stretch; to: Stretch } | undefined
  for (const { added, removed, count } of diffArrays([...one], [...other])) {
    if (!added && !removed) {
      if (open) hunks.push(open)
      open = undefined
      at += count
      there += count
      continue
    }
    const { from, to }: Hunk = open ?? { from: { start: at, end: at }, to: { start: there, end: there } }
    if (removed) at += count
    else there += count
    open = { from: { ...from, end: at }, to: { ...to, end: there } }
  }
  return open ? [...hunks, open] : hunks
}

/**
 * One stretch of a three-way comparison, in each of the three sequences: unchanged, changed by one side, changed alike by
 * both, or changed differently by both.
 */
export interface Region {
  readonly kind: 'unchanged' | 'mine' | 'theirs' | 'alike' | 'conflict'
  readonly base: Stretch
  readonly mine: Stretch
  readonly theirs: Stretch
}

/**
 * Compares two sequences with the one that both came from. Changes of the two sides are one region where they overlap or
 * insert at the same place; where they only touch, each stands for itself. The regions cover all three sequences in order.
 */
export function threeWay(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): readonly Region[] {
  const sides = { mine: hunksBetween(base, mine), theirs: hunksBetween(base, theirs) }
  const next = { mine: 0, theirs: 0 }
  const shift = { mine: 0, theirs: 0 }
  const regions: Region[] = []
  let at = 0
  const advance = (kind: Region['kind'], end: number, grown: { readonly mine: number; readonly theirs: number }) => {
    const stretch = (side: 'mine' | 'theirs') => ({ start: at + shift[side], end: end + shift[side] + grown[side] })
    regions.push({ kind, base: { start: at, end }, mine: stretch('mine'), theirs: stretch('theirs') })
    shift.mine += grown.mine
    shift.theirs += grown.theirs
    at = end
  }
  for (;;) {
    const first = [sides.mine[next.mine], sides.theirs[next.theirs]]
      .filter(hunk => hunk !== undefined)
      .reduce<Hunk | undefined>((least, hunk) => (least && comesFirst(least, hunk) ? least : hunk), undefined)
    const start = first?.from.start ?? base.length
    if (start > at) advance('unchanged', start, { mine: 0, theirs: 0 })
    if (!first) return regions
    let reach = first.from
    const grown = { mine: 0, theirs: 0 }
    const taken = { mine: 0, theirs: 0 }
    for (let grew = true; grew;) {
      grew = false
      for (const side of ['mine', 'theirs'] as const) {
        const hunk = sides[side][next[side]]
        if (!hunk || (hunk !== first && !meet(reach, hunk.from))) continue
        reach = { start: reach.start, end: Math.max(reach.end, hunk.from.end) }
        grown[side] += length(hunk.to) - length(hunk.from)
        taken[side]++
        next[side]++
        grew = true
      }
    }
    const alike =
      taken.mine > 0 &&
      taken.theirs > 0 &&
      grown.mine === grown.theirs &&
      sameSlice(mine, at + shift.mine, theirs, at + shift.theirs, reach.end - at + grown.mine)
    const kind = taken.theirs === 0 ? 'mine' : taken.mine === 0 ? 'theirs' : alike ? 'alike' : 'conflict'
    advance(kind, reach.end, grown)
  }
}

const length = ({ start, end }: Stretch) => end - start

/** Which of two changes is told first: the one that begins first, and an insertion before what it stands before. */
const comesFirst = (one: Hunk, other: Hunk): boolean =>
  one.from.start < other.from.start || (one.from.start === other.from.start && one.from.end <= other.from.end)

/** Whether two changes are about the same: they overlap, or both insert at one place. */
const meet = (one: Stretch, other: Stretch): boolean =>
  (one.start < other.end && other.start < one.end) ||
  (length(one) === 0 && length(other) === 0 && one.start === other.start)

const sameSlice = (one: readonly string[], from: number, other: readonly string[], there: number, count: number) => {
  for (let index = 0; index < count; index++) if (one[from + index] !== other[there + index]) return false
  return true
}
