import { align, shareOfWords, type Alignable } from '../compare/align.ts'

/** Segments of the source and units of the edited article that stand for each other, both in order and without gaps. */
export interface Group {
  /** None where the units are new. */
  readonly segments: readonly number[]
  /** None where the segments were removed. */
  readonly edited: readonly number[]
}

/** Which units were edited, and of which segments each is. */
export interface Grouping {
  readonly base: readonly Alignable[]
  readonly edited: readonly Alignable[]
  /** The segment of each unit of the base. */
  readonly segmentOf: readonly number[]
}

/** How much of a part’s words must be in the whole for the part to be of it. */
const shareOfPart = 0.8

/**
 * Finds which edited units came from which segments. A unit that was cut in two, and two that were joined, are one group; so are
 * the units that one segment says.
 */
export function groupsOf({ base, edited, segmentOf }: Grouping): readonly Group[] {
  const origins = align(base, edited)
  const originOf = edited.map((_, index) => origins.get(index))
  const found = new Set(origins.values())
  const isPart = (part: Alignable | undefined, whole: Alignable | undefined) =>
    part !== undefined &&
    whole !== undefined &&
    part.kind === 'paragraph' &&
    whole.kind === 'paragraph' &&
    part.words.length > 0 &&
    part.words.length <= whole.words.length &&
    shareOfWords(part.words, whole.words) * (part.words.length + whole.words.length) >=
      2 * shareOfPart * part.words.length
  const splitFrom = (index: number, neighbour: number) => {
    const origin = originOf[neighbour]
    const whole = origin === undefined ? undefined : base[origin]
    return origin !== undefined && whole?.key !== edited[neighbour]?.key && isPart(edited[index], whole)
      ? origin
      : undefined
  }
  for (const index of edited.keys()) originOf[index] ??= splitFrom(index, index - 1)
  for (const index of [...edited.keys()].toReversed()) originOf[index] ??= splitFrom(index, index + 1)
  const root = segmentOf.reduce<number[]>((roots, segment) => ((roots[segment] = segment), roots), [])
  const rootOf = (segment: number): number => root[segment] ?? segment
  for (const index of base.keys()) {
    if (found.has(index)) continue
    for (const neighbour of [index - 1, index + 1]) {
      const whole = originOf.findIndex(origin => origin === neighbour)
      const [own, other] = [segmentOf[index], segmentOf[neighbour]]
      if (whole < 0 || own === undefined || other === undefined || Math.abs(own - other) !== 1) continue
      if (edited[whole]?.key === base[neighbour]?.key || !isPart(base[index], edited[whole])) continue
      root[own] = rootOf(other)
      break
    }
  }
  const bySegment = new Map<number, number[]>()
  for (const [segment] of root.entries())
    if (root[segment] !== undefined)
      bySegment.set(rootOf(segment), [...(bySegment.get(rootOf(segment)) ?? []), segment])
  const byRoot = new Map<number, number[]>()
  const segmentOfEdited = originOf.map(origin => (origin === undefined ? undefined : rootOf(segmentOf[origin] ?? -1)))
  segmentOfEdited.forEach((segment, index) => {
    if (segment !== undefined) byRoot.set(segment, [...(byRoot.get(segment) ?? []), index])
  })
  const groups: Group[] = []
  const done = new Set<number>()
  for (const index of edited.keys()) {
    if (done.has(index)) continue
    const segment = segmentOfEdited[index]
    const members = segment === undefined ? [] : (byRoot.get(segment) ?? [])
    const last = members.at(-1) ?? index
    const range = Array.from({ length: last - index + 1 }, (_, step) => index + step)
    const whole = segment !== undefined && range.every(each => [segment, undefined].includes(segmentOfEdited[each]))
    if (whole) {
      groups.push({ segments: bySegment.get(segment) ?? [], edited: range })
      for (const each of range) done.add(each)
    } else {
      groups.push({ segments: [], edited: [index] })
      done.add(index)
      if (segment !== undefined) for (const each of members) segmentOfEdited[each] = undefined
    }
  }
  const kept = new Set(groups.flatMap(({ segments }) => segments))
  for (const segments of bySegment.values())
    if (segments.every(segment => !kept.has(segment))) groups.push({ segments, edited: [] })
  return groups
}
