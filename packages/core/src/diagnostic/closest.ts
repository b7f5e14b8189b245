/** The word of a list that a person most likely meant: few letters apart from what they wrote; undefined where none is near. */
export function closest(written: string, words: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(written.length / 3))
  let best: string | undefined
  let least = most + 1
  for (const word of words) {
    const apart = distance(written.toLowerCase(), word.toLowerCase(), least)
    if (apart < least) [best, least] = [word, apart]
  }
  return best
}

/**
 * How many letters two words are apart, a swap of neighbours counted once (the optimal string alignment of Damerau and
 * Levenshtein), or `enough` where it is at least that.
 */
function distance(one: string, other: string, enough: number): number {
  if (Math.abs(one.length - other.length) >= enough) return enough
  let beforePrevious: number[] = []
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const differs = one[row - 1] === other[column - 1] ? 0 : 1
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + differs,
        swapped ? (beforePrevious[column - 2] ?? enough) + 1 : enough,
      )
    }
    if (Math.min(...current, ...previous) >= enough) return enough
    beforePrevious = previous
    previous = current
  }
  return Math.min(previous[other.length] ?? enough, enough)
}
