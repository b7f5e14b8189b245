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

/** Levenshtein's distance, or `enough` where it is at least that. */
function distance(one: string, other: string, enough: number): number {
  if (Math.abs(one.length - other.length) >= enough) return enough
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + same,
      )
    }
    if (Math.min(...current) >= enough) return enough
    previous = current
  }
  return Math.min(previous[other.length] ?? enough, enough)
}
