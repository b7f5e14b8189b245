import { elasticWidth, type Chunk } from './chunk.ts'
import { hyphenCuts, narrowCuts, type CutTools } from './cuts.ts'
import { hangBefore, hangBehind, hyphenHang } from './hang.ts'

/**
 * The places at which lines of a text may end, in order: each list has an entry for each place. They are lists of numbers
 * rather than a list of objects because a long text has very many. Widths are in points.
 */
export interface Places {
  /** The number of the chunk that the place is in or behind. */
  readonly chunk: readonly number[]
  /** The number of the part that it is in or before; as many as the chunk has where it is behind all of it. */
  readonly part: readonly number[]
  /** How many code units of the part's text stand before it. */
  readonly offset: readonly number[]
  /** The width of the text before it, without the space right before it. */
  readonly end: readonly number[]
  /** The width of the text before what follows; before the first line there is one entry more, 0. */
  readonly start: readonly number[]
  /** The width of the spaces in the text before it that may stretch. */
  readonly endElastic: readonly number[]
  /** The width of the spaces before what follows that may stretch; one entry more, as in `start`. */
  readonly startElastic: readonly number[]
  /** The width of the hyphen that ends the line. */
  readonly hyphen: readonly number[]
  /** What it costs to end a line here. */
  readonly penalty: readonly number[]
  /** How far what follows may stand in the margin before it; one entry more, as in `start`. */
  readonly hangBefore: readonly number[]
  /** How far what ends here may stand in the margin behind it. */
  readonly hangBehind: readonly number[]
}

/** What places are looked for. */
export interface PlaceManner {
  /** Whether words may be hyphenated where they need not. */
  readonly hyphenate: boolean
  /** Whether punctuation may stand in the margins. */
  readonly hang: boolean
  /** Of the line: what is wider is cut. */
  readonly width: number
}

/** The places at which lines made of some chunks may end; the last is behind all of them. */
export function placesOf(chunks: readonly Chunk[], { hyphenate, hang, width }: PlaceManner, tools: CutTools): Places {
  const lists = {
    chunk: [] as number[],
    part: [] as number[],
    offset: [] as number[],
    end: [] as number[],
    start: [0],
    endElastic: [] as number[],
    startElastic: [0],
    hyphen: [] as number[],
    penalty: [] as number[],
    hangBefore: [hang ? hangBefore(chunks[0]) : 0],
    hangBehind: [] as number[],
  }
  let before = 0
  let spaces = 0
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index]!
    const cuts = chunk.width > width ? narrowCuts(chunk, width, tools) : hyphenate ? hyphenCuts(chunk, tools) : noCuts
    for (const cut of cuts) {
      lists.chunk.push(index)
      lists.part.push(cut.part)
      lists.offset.push(cut.offset)
      lists.end.push(before + cut.before)
      lists.start.push(before + cut.before)
      lists.endElastic.push(spaces)
      lists.startElastic.push(spaces)
      lists.hyphen.push(cut.hyphen)
      lists.penalty.push(cut.penalty)
      lists.hangBefore.push(0)
      lists.hangBehind.push(hang ? hyphenHang(cut.hyphen) : 0)
    }
    lists.chunk.push(index)
    lists.part.push(chunk.parts.length)
    lists.offset.push(0)
    lists.end.push(before + chunk.width)
    lists.endElastic.push(spaces)
    before += chunk.width + (chunk.space?.width ?? 0)
    spaces += elasticWidth(chunk.space)
    lists.start.push(before)
    lists.startElastic.push(spaces)
    lists.hyphen.push(0)
    lists.penalty.push(0)
    lists.hangBefore.push(hang ? hangBefore(chunks[index + 1]) : 0)
    lists.hangBehind.push(hang ? hangBehind(chunk) : 0)
  }
  return lists
}

const noCuts = [] as const
