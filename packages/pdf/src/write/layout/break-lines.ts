import type { Places } from './places.ts'

/** How lines may stand. */
export interface LineManner {
  /** In points. */
  readonly width: number
  readonly justify: boolean
  /** How much of a ragged line may well stay empty, in points. */
  readonly give: number
  /** Whether the last line is to be as long as the others, as in a heading. */
  readonly balanced?: boolean
}

/** A line: the numbers of the place behind which it begins, counted from 1, and of the place at which it ends; 0 is the start of the text. */
export interface LineRange {
  readonly from: number
  readonly to: number
}

/** A way to a place: `start` is the number of the place, counted from 1. */
interface Node {
  readonly start: number
  readonly demerits: number
  readonly fitness: number
  readonly hyphenated: boolean
  readonly previous: Node | undefined
}

const stretchOfSpace = 0.6
const shrinkOfSpace = 1 / 3
const adjacentDemerits = 3000
const doubleHyphenDemerits = 150_000
const finalHyphenDemerits = 250_000
const emergencyDemerits = 1e9

/** A last line that leaves more than this share of the width empty looks lost. */
const shortLine = 0.75
const runtDemerits = 30_000

/**
 * Breaks a paragraph into lines, looking at all of them at once (Knuth and Plass, "Breaking paragraphs into lines", 1981).
 *
 * `tolerance` is how far a line's spaces may stretch, 1 being as much as is good. Where no lines keep to it, the answer is
 * undefined, unless `force` is set: then the lines that miss it least are given. No line is longer than the width,
 * except one whose single chunk is.
 */
export function breakLines(
  places: Places,
  manner: LineManner,
  tolerance: number,
  force: boolean,
): readonly LineRange[] | undefined {
  const { end: ends, start: starts, endElastic, startElastic, hyphen: hyphens, hangBefore, hangBehind } = places
  const { width, justify } = manner
  const count = ends.length
  const best: Best = [undefined, undefined, undefined, undefined]
  let active: Node[] = [{ start: 0, demerits: 0, fitness: 1, hyphenated: false, previous: undefined }]
  for (let place = 0; place < count; place++) {
    const last = place === count - 1
    const end = ends[place]!
    const hyphen = hyphens[place]!
    const behind = hangBehind[place]!
    const spaces = endElastic[place]!
    const kept: Node[] = []
    best.fill(undefined)
    for (const node of active) {
      const bare = end - starts[node.start]!
      const space = spaces - startElastic[node.start]!
      const shrink = justify ? space * shrinkOfSpace : 0
      if (!last && ratioOf(width - bare - hyphen, space, shrink, manner, false) > tolerance) {
        kept.push(node)
        continue
      }
      const room = width + hangBefore[node.start]! + behind
      if (bare - shrink > room + 0.001) continue
      kept.push(node)
      const slack = room - bare - hyphen
      const ratio = ratioOf(slack, space, shrink, manner, last)
      if (ratio < -1.0001 || (ratio > tolerance && !last)) continue
      const runt = last && slack > width * shortLine && node.previous !== undefined
      keepBest(best, node, place + 1, ratio, places.penalty[place]!, hyphen > 0, last, runt)
    }
    const [one, two, three, four] = best
    const found = one ?? two ?? three ?? four
    if (kept.length === 0 && !found) {
      if (!force) return undefined
      const stuck = active.reduce((one, other) => (other.start > one.start ? other : one))
      const alone = stuck.start === place
      active = [forcedNode(stuck, alone ? place + 1 : place)]
      if (!alone) place--
      continue
    }
    if (last) {
      if (found) return ranges(cheapest(best.filter(node => node !== undefined)))
      return force ? ranges(forcedNode(cheapest(kept), count)) : undefined
    }
    if (one) kept.push(one)
    if (two) kept.push(two)
    if (three) kept.push(three)
    if (four) kept.push(four)
    active = kept
  }
  const [end] = active
  return end && end.start === count ? ranges(end) : []
}

/** How far a line must stretch (over 0) or shrink (under 0); 1 and -1 are as much as is good. */
function ratioOf(
  slack: number,
  space: number,
  shrink: number,
  { justify, width, give, balanced }: LineManner,
  last: boolean,
): number {
  if (slack < 0) return shrink > 0 ? slack / shrink : slack < -0.001 ? Number.NEGATIVE_INFINITY : 0
  if (last && !balanced) return 0
  if (!justify) return slack / give
  return space > 0 ? slack / (space * stretchOfSpace) : slack / (width * 0.02)
}

/** The cheapest way to a place by the fitness of its last line. */
type Best = (Node | undefined)[]

/** Keeps the way to `start` whose last line follows on a node, if no known way of its fitness is as cheap. */
function keepBest(
  best: Best,
  previous: Node,
  start: number,
  ratio: number,
  penalty: number,
  hyphenated: boolean,
  last: boolean,
  runt: boolean,
): void {
  const size = Math.abs(ratio)
  const badness = 1 + 100 * size * size * size
  const fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3
  const demerits =
    previous.demerits +
    badness * badness +
    penalty * penalty +
    (Math.abs(fitness - previous.fitness) > 1 ? adjacentDemerits : 0) +
    (hyphenated && previous.hyphenated ? doubleHyphenDemerits : 0) +
    (last && previous.hyphenated ? finalHyphenDemerits : 0) +
    (runt ? runtDemerits : 0)
  const known = best[fitness]
  if (!known || demerits < known.demerits) best[fitness] = { start, demerits, fitness, hyphenated, previous }
}

const forcedNode = (node: Node, start: number): Node => ({
  start,
  demerits: node.demerits + emergencyDemerits,
  fitness: 1,
  hyphenated: false,
  previous: node,
})

const cheapest = (nodes: readonly Node[]): Node =>
  nodes.reduce((one, other) => (other.demerits < one.demerits ? other : one))

function ranges(end: Node): readonly LineRange[] {
  const lines: LineRange[] = []
  for (let node: Node = end; node.previous; node = node.previous)
    lines.push({ from: node.previous.start, to: node.start })
  return lines.toReversed()
}
