import type { Place, Position } from './diagnostic.ts'

/** Finds lines and columns in one text. */
export interface Places {
  readonly position: (offset: number) => Position
  /** The stretch from one offset to another. */
  readonly place: (from: number, to: number) => Place
}

/** Indexes the lines of a text (ends: `\n`, `\r\n`, `\r`), so that each look-up takes logarithmic time. */
export function placesIn(file: string, text: string): Places {
  const starts = [0]
  for (const end of text.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length)
  const position = (offset: number): Position => {
    const inside = Math.min(Math.max(0, offset), text.length)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= inside) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: inside - (starts[low] ?? 0) + 1, offset: inside }
  }
  return { position, place: (from, to) => ({ file, start: position(from), end: position(to) }) }
}
