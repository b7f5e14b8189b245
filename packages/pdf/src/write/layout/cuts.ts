import type { Chunk } from './chunk.ts'
import type { TextTools } from './chunks.ts'
import { widthsUpTo, type CutsOf } from './hyphen-cuts.ts'

/** A place within a chunk where a line may break. */
export interface Cut {
  /** The number of the part that it stands in, or that it stands before where the offset is 0. */
  readonly part: number
  /** How many code units of the part's text stand before it. */
  readonly offset: number
  /** The width of the chunk before it, in points, without a hyphen. */
  readonly before: number
  /** The width of the hyphen that a break here adds, 0 for none. */
  readonly hyphen: number
  /** What a break here costs. */
  readonly penalty: number
}

/** What finds the cuts of a chunk. */
export interface CutTools extends Pick<TextTools, 'typesetter'> {
  readonly cutsOf: CutsOf
}

const hyphenPenalty = 300
const anywherePenalty = 200

/** The places in a chunk where its words may be hyphenated. */
export function hyphenCuts(chunk: Chunk, { typesetter, cutsOf }: CutTools): readonly Cut[] {
  const cuts: Cut[] = []
  let start = 0
  for (let index = 0; index < chunk.parts.length; index++) {
    const part = chunk.parts[index]!
    if (part.type === 'glyphs') {
      const { offsets, widths } = cutsOf(part)
      if (offsets.length > 0) {
        const scale = part.style.size / 1000
        const hyphen = typesetter.hyphen(part.style.font).width * scale
        for (let cut = 0; cut < offsets.length; cut++)
          cuts.push({
            part: index,
            offset: offsets[cut]!,
            before: start + widths[cut]! * scale,
            hyphen,
            penalty: hyphenPenalty,
          })
      }
    }
    start += part.width
  }
  return cuts
}

/**
 * The places in a chunk that is wider than a line where it may be cut: where its words may be hyphenated, and where that is
 * not enough between letters, so that nothing runs into the margin.
 */
export function narrowCuts(chunk: Chunk, width: number, tools: CutTools): readonly Cut[] {
  const hyphens = hyphenCuts(chunk, tools)
  const letters = letterCuts(chunk)
  const start: Cut = { part: 0, offset: 0, before: 0, hyphen: 0, penalty: 0 }
  const end: Cut = { part: chunk.parts.length, offset: 0, before: chunk.width, hyphen: 0, penalty: 0 }
  return [...hyphens, end].flatMap((cut, index) => {
    const from = hyphens[index - 1] ?? start
    const tooWide = cut.before + cut.hyphen - from.before > width
    const between = tooWide ? letters.filter(letter => isBefore(from, letter) && isBefore(letter, cut)) : []
    return cut === end ? between : [...between, cut]
  })
}

const isBefore = (one: Cut, other: Cut): boolean =>
  one.part < other.part || (one.part === other.part && one.offset < other.offset)

/** The places between what a reader takes for letters (UAX #29, grapheme clusters), and between parts. */
function letterCuts(chunk: Chunk): readonly Cut[] {
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
  const cuts: Cut[] = []
  let start = 0
  for (const [index, part] of chunk.parts.entries()) {
    const cutAt = (offset: number, before: number) =>
      cuts.push({ part: index, offset, before, hyphen: 0, penalty: anywherePenalty })
    if (part.type === 'object') cutAt(0, start)
    else {
      const widths = widthsUpTo(part.shaped)
      const scale = part.style.size / 1000
      for (const { index: offset } of graphemes.segment(part.shaped.text))
        cutAt(offset, start + (widths[offset] ?? 0) * scale)
    }
    start += part.width
  }
  return cuts
}
