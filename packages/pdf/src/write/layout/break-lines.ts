import { elasticWidth, type Chunk } from './chunk.ts'

/** How lines may stand. */
export interface LineManner {
  /** In points. */
  readonly width: number
  readonly justify: boolean
  /** How far punctuation at a line's ends may stand in the margin, 0 or more: by chunk, in points. */
  readonly hang: (first: Chunk, last: Chunk) => number
}

/** A line: the places of its first chunk and of the chunk behind its last. */
export interface LineRange {
  readonly from: number
  readonly to: number
}

interface Node {
  readonly start: number
  readonly demerits: number
  readonly fitness: number
  readonly hyphenated: boolean
  readonly previous: Node | undefined
}

const stretchOfSpace = 0.6
const shrinkOfSpace = 1 / 3
const raggedStretch = 0.3
const adjacentDemerits = 3000
const doubleHyphenDemerits = 60_000
const finalHyphenDemerits = 60_000
const emergencyDemerits = 1e9

/** A last line that leaves more than this share of the width empty looks lost. */
const shortLine = 0.75
const runtDemerits = 5000

/**
 * Breaks a paragraph into lines, looking at all of them at once (Knuth and Plass, "Breaking paragraphs into lines", 1981).
 *
 * `tolerance` is how far a line's spaces may stretch, 1 being as much as is good. Where no lines keep to it, the answer is
 * undefined, unless `force` is set: then the lines that miss it least are given. No line is longer than the width,
 * except one whose single chunk is.
 */
export function breakLines(
  chunks: readonly Chunk[],
  manner: LineManner,
  tolerance: number,
  force: boolean,
): readonly LineRange[] | undefined {
  const { positions, spaces } = sums(chunks)
  const { width, justify } = manner
  let active: Node[] = [{ start: 0, demerits: 0, fitness: 1, hyphenated: false, previous: undefined }]
  for (let end = 0; end < chunks.length; end++) {
    const chunk = chunks[end]!
    const last = end === chunks.length - 1
    const best: Best = [undefined, undefined, undefined, undefined]
    const kept: Node[] = []
    for (const node of active) {
      const bare = positions[end]! - positions[node.start]! + chunk.width
      const space = spaces[end]! - spaces[node.start]!
      const shrink = justify ? space * shrinkOfSpace : 0
      if (!last && ratioOf(width - bare - chunk.hyphen, space, shrink, manner, false) > tolerance) {
        kept.push(node)
        continue
      }
      const room = width + manner.hang(chunks[node.start]!, chunk)
      if (bare - shrink > room + 0.001) continue
      kept.push(node)
      const slack = room - bare - chunk.hyphen
      const ratio = ratioOf(slack, space, shrink, manner, last)
      if (ratio < -1.0001 || (ratio > tolerance && !last)) continue
      const runt = last && slack > width * shortLine && node.previous !== undefined
      keepBest(best, node, end + 1, ratio, chunk, last, runt)
    }
    const found: Node[] = []
    for (const node of best) if (node) found.push(node)
    if (kept.length === 0 && found.length === 0) {
      if (!force) return undefined
      const stuck = active.reduce((one, other) => (other.start > one.start ? other : one))
      const alone = stuck.start === end
      active = [forcedNode(stuck, alone ? end + 1 : end)]
      if (!alone) end--
      continue
    }
    if (last)
      return found.length > 0
        ? ranges(cheapest(found))
        : force
          ? ranges(forcedNode(cheapest(kept), chunks.length))
          : undefined
    for (const node of found) kept.push(node)
    active = kept
  }
  const [end] = active
  return end && end.start === chunks.length ? ranges(end) : []
}

/** Sums of widths and of spaces before each chunk. */
function sums(chunks: readonly Chunk[]): { positions: Float64Array; spaces: Float64Array } {
  const positions = new Float64Array(chunks.length + 1)
  const spaces = new Float64Array(chunks.length + 1)
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index]!
    positions[index + 1] = positions[index]! + chunk.width + (chunk.space?.width ?? 0)
    spaces[index + 1] = spaces[index]! + elasticWidth(chunk.space)
  }
  return { positions, spaces }
}

/** How far a line must stretch (over 0) or shrink (under 0); 1 and -1 are as much as is good. */
function ratioOf(slack: number, space: number, shrink: number, { justify, width }: LineManner, last: boolean): number {
  if (slack < 0) return shrink > 0 ? slack / shrink : slack < -0.001 ? Number.NEGATIVE_INFINITY : 0
  if (last) return 0
  if (!justify) return slack / (width * raggedStretch)
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
  { penalty, hyphen }: Chunk,
  last: boolean,
  runt: boolean,
): void {
  const size = Math.abs(ratio)
  const badness = 1 + 100 * size * size * size
  const fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3
  const hyphenated = hyphen > 0
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
