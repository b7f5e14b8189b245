import { elasticWidth, type Chunk } from './chunk.ts'
import { hyphenCuts, narrowCuts, type Cut, type CutTools } from './cuts.ts'
import { hangBefore, hangBehind, hyphenHang } from './hang.ts'

/**
 * The places at which lines of a text may end, in order: each list has an entry for each place. They are lists of numbers
 * rather than a list of objects because a long text has very many. Widths are in points.
 */
export interface Places {
  /** The number of the chunk that the place is in or behind. */
  readonly chunk: ArrayLike<number>
  /** The number of the part that it is in or before; as many as the chunk has where it is behind all of it. */
  readonly part: ArrayLike<number>
  /** How many code units of the part's text stand before it. */
  readonly offset: ArrayLike<number>
  /** The width of the text before it, without the space right before it. */
  readonly end: ArrayLike<number>
  /** The width of the text before what follows; before the first line there is one entry more, 0. */
  readonly start: ArrayLike<number>
  /** The width of the spaces in the text before it that may stretch. */
  readonly endElastic: ArrayLike<number>
  /** The width of the spaces before what follows that may stretch; one entry more, as in `start`. */
  readonly startElastic: ArrayLike<number>
  /** The width of the hyphen that ends the line. */
  readonly hyphen: ArrayLike<number>
  /** What it costs to end a line here. */
  readonly penalty: ArrayLike<number>
  /** How far what follows may stand in the margin before it; one entry more, as in `start`. */
  readonly hangBefore: ArrayLike<number>
  /** How far what ends here may stand in the margin behind it. */
  readonly hangBehind: ArrayLike<number>
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
  const cuts = chunks.map(chunk =>
    chunk.width > width ? narrowCuts(chunk, width, tools) : hyphenate ? hyphenCuts(chunk, tools) : noCuts,
  )
  const places = emptyPlaces(cuts.reduce((sum, own) => sum + own.length, chunks.length))
  if (hang) places.hangBefore[0] = hangBefore(chunks[0])
  let place = 0
  let before = 0
  let spaces = 0
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index]!
    for (const cut of cuts[index]!) {
      places.chunk[place] = index
      places.part[place] = cut.part
      places.offset[place] = cut.offset
      places.end[place] = before + cut.before
      places.start[place + 1] = before + cut.before
      places.endElastic[place] = spaces
      places.startElastic[place + 1] = spaces
      places.hyphen[place] = cut.hyphen
      places.penalty[place] = cut.penalty
      if (hang) places.hangBehind[place] = hyphenHang(cut.hyphen)
      place++
    }
    places.chunk[place] = index
    places.part[place] = chunk.parts.length
    places.end[place] = before + chunk.width
    places.endElastic[place] = spaces
    before += chunk.width + (chunk.space?.width ?? 0)
    spaces += elasticWidth(chunk.space)
    places.start[place + 1] = before
    places.startElastic[place + 1] = spaces
    if (hang) {
      places.hangBefore[place + 1] = hangBefore(chunks[index + 1])
      places.hangBehind[place] = hangBehind(chunk)
    }
    place++
  }
  return places
}

const noCuts: readonly Cut[] = []

const emptyPlaces = (count: number) => ({
  chunk: new Uint32Array(count),
  part: new Uint32Array(count),
  offset: new Uint32Array(count),
  end: new Float64Array(count),
  start: new Float64Array(count + 1),
  endElastic: new Float64Array(count),
  startElastic: new Float64Array(count + 1),
  hyphen: new Float64Array(count),
  penalty: new Float64Array(count),
  hangBefore: new Float64Array(count + 1),
  hangBehind: new Float64Array(count),
})
