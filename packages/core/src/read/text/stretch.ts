/**
 * A stretch of the source in which repairs may have been made, and which still knows where each of its letters stood.
 * Never holds a line end once the page is cut into lines.
 */
export interface Stretch {
  readonly text: string
  /** In order; the first is at 0. */
  readonly origins: readonly Origin[]
}

/**
 * From `at` in the text on, up to the next origin, the letters stand one for one in the source from `offset` on; or, where a
 * repair put them there, all of them in place of what stood from `offset` to `until`.
 */
interface Origin {
  readonly at: number
  readonly offset: number
  readonly until?: number
  readonly isBullet?: boolean
}

/** A piece of a text, `from` included and `to` not, and what stands there instead. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly by: string
  /** Whether that is a bullet for an item whose tag told of it: a sign for the reader, never letters of the article. */
  readonly isBullet?: boolean
}

/** A stretch in which nothing was repaired. */
export const stretchOf = (text: string, offset: number): Stretch => ({ text, origins: [{ at: 0, offset }] })

function indexOfOrigin(origins: readonly Origin[], at: number): number {
  let low = 0
  let high = origins.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((origins[middle] as Origin).at <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** Where in the source the letter at an index begins and ends, in UTF-16 code units from 0. */
function rangeOf({ origins }: Stretch, index: number): { readonly from: number; readonly to: number } {
  const { at, offset, until } = origins[indexOfOrigin(origins, index)] as Origin
  return until === undefined ? { from: offset + index - at, to: offset + index - at + 1 } : { from: offset, to: until }
}

/** The origin of the letter at an index, as the first of a text. */
function originAt({ origins }: Stretch, index: number): Origin {
  const origin = origins[indexOfOrigin(origins, index)] as Origin
  if (origin.until === undefined) return { at: 0, offset: origin.offset + index - origin.at }
  return index === origin.at ? { ...origin, at: 0 } : { at: 0, offset: origin.offset, until: origin.until }
}

/** Where in the source a stretch begins and ends. */
export function extentOf(stretch: Stretch): { readonly from: number; readonly to: number } {
  const { from } = rangeOf(stretch, 0)
  return { from, to: stretch.text === '' ? from : rangeOf(stretch, stretch.text.length - 1).to }
}

/** Whether a stretch begins with a bullet that a repair put there. */
export const hasMadeBullet = ({ origins }: Stretch): boolean => origins[0]?.isBullet === true

/** The letters of a stretch, less a bullet that a repair put there. */
export const ownText = (stretch: Stretch): string =>
  hasMadeBullet(stretch) ? stretch.text.replace(/^•\s?/, '') : stretch.text

/** The part of a stretch between two indices. */
export function slice(stretch: Stretch, from: number, to: number = stretch.text.length): Stretch {
  const { origins } = stretch
  const first = indexOfOrigin(origins, from)
  const kept: Origin[] = [originAt(stretch, from)]
  for (let index = first + 1; index < origins.length; index++) {
    const origin = origins[index] as Origin
    if (origin.at >= to) break
    kept.push({ ...origin, at: origin.at - from })
  }
  return { text: stretch.text.slice(from, to), origins: kept }
}

/** Makes edits, which are in order and do not overlap. A replacement counts as standing where the replaced stood. */
export function edited(stretch: Stretch, edits: readonly Edit[]): Stretch {
  if (edits.length === 0) return stretch
  const texts: string[] = []
  const origins: Origin[] = []
  let length = 0
  const add = (text: string, pieces: readonly Origin[]) => {
    if (text === '') return
    texts.push(text)
    for (const origin of pieces) origins.push({ ...origin, at: origin.at + length })
    length += text.length
  }
  let next = 0
  for (const { from, to, by, isBullet } of edits) {
    const before = slice(stretch, next, from)
    add(before.text, before.origins)
    const [start, end] = [originAt(stretch, from).offset, to > from ? rangeOf(stretch, to - 1).to : undefined]
    add(by, [{ at: 0, offset: start, until: end ?? start, ...(isBullet ? { isBullet } : {}) }])
    next = to
  }
  const rest = slice(stretch, next)
  add(rest.text, rest.origins)
  return { text: texts.join(''), origins: origins.length === 0 ? [originAt(stretch, 0)] : origins }
}

/** A stretch without white space at its ends. */
export function trimmed(stretch: Stretch): Stretch {
  const { text } = stretch
  const from = text.length - text.trimStart().length
  const to = text.trimEnd().length
  if (from === 0 && to === text.length) return stretch
  return slice(stretch, Math.min(from, to), to)
}
