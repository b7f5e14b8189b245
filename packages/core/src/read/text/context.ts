import { reporter, type Place, type Position, type Repair, type Report, type Sink } from '../../diagnostic/index.ts'
import type { Source } from '../reader.ts'
import { catalog } from './diagnostics.ts'
import { guessNamed } from './guess.ts'
import { extentOf, type Stretch } from './stretch.ts'

/** What every rule of the reader is given. */
export interface Context {
  readonly report: Report<typeof catalog>
  /** The place of the first stretch up to the end of the last. */
  readonly place: (first: Stretch, last?: Stretch) => Place
  /** What takes a stretch out, or puts letters in its place. */
  readonly repair: (stretch: Stretch, after?: string) => Repair
  /** Notes that a stretch stands as structure instead of letters. */
  readonly sign: (stretch: Stretch) => void
  /** Whether a person does not want a guess at a place. */
  readonly declines: (code: keyof typeof catalog, stretch: Stretch) => boolean
  /** The labels of the notes that marks may refer to. */
  readonly notes: ReadonlySet<string>
  /** Notes that a mark was read as a reference. */
  readonly refer: (label: string) => void
}

/** Where the lines of a source begin; a line ends with LF, CR LF or CR. */
function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit === 10 || (unit === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1)
  }
  return starts
}

function positionOf(starts: readonly number[], offset: number): Position {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1, offset }
}

/** The context for one source, which tells diagnostics to one sink and signs to another. */
export function contextOf(source: Source, sink: Sink, signs: (place: Place) => void): Context {
  const starts = lineStarts(source.text)
  const place = (first: Stretch, last = first): Place => ({
    file: source.file,
    start: positionOf(starts, extentOf(first).from),
    end: positionOf(starts, extentOf(last).to),
  })
  return {
    report: reporter(catalog, sink),
    place,
    repair: (stretch, after = '') => ({ place: place(stretch), after }),
    sign: stretch => signs(place(stretch)),
    declines: (code, stretch) => source.declined?.has(guessNamed(code, extentOf(stretch).from)) === true,
    notes: new Set(),
    refer: () => {},
  }
}
