import type { Place } from '../../diagnostic/index.ts'

/** Finds the place of a stretch of a source by its two offsets. */
export type Locate = (start: number, end: number) => Place

/** The stretch from the beginning of the first place to the end of the last. */
export function spanning(places: readonly (Place | undefined)[]): Place | undefined {
  const known = places.filter(place => place !== undefined)
  const first = known[0]
  const last = known.at(-1)
  return first && last ? { file: first.file, start: first.start, end: last.end } : undefined
}

/** A `place` property where the place is known. */
export const placed = (place: Place | undefined): { readonly place?: Place } => (place === undefined ? {} : { place })
