import type { Place, Position } from '../../diagnostic/index.ts'

/** Finds the place of a stretch of a source by its two offsets. */
export type Locate = (start: number, end: number) => Place

/** Makes the {@link Locate} of one source. */
export function placesOf(file: string, text: string): Locate {
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  const position = (offset: number): Position => {
    let low = 0
    let high = lineStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lineStarts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1, offset }
  }
  return (start, end) => ({ file, start: position(start), end: position(Math.max(start, end)) })
}

/** The stretch from the beginning of the first place to the end of the last. */
export function spanning(places: readonly (Place | undefined)[]): Place | undefined {
  const known = places.filter(place => place !== undefined)
  const first = known[0]
  const last = known.at(-1)
  return first && last ? { file: first.file, start: first.start, end: last.end } : undefined
}

/** A `place` property where the place is known. */
export const placed = (place: Place | undefined): { readonly place?: Place } => (place === undefined ? {} : { place })
