/** A place in a tree of patterns: what stands under each letter, with the number of the levels of the pattern that ends there. */
type PatternNode = { readonly [letter: string]: PatternNode | number | readonly [PatternNode, number] }

/** Where words of a language are divided. */
export interface Patterns {
  /** For each pattern, how good or bad it is to divide before each of its letters: odd numbers are good. */
  readonly levels: readonly (readonly number[])[]
  readonly trie: PatternNode
  /** Words that patterns get wrong, in lower case, with the offsets at which they are divided. */
  readonly exceptions: ReadonlyMap<string, readonly number[]>
}

/**
 * Where a word may be divided (Liang, "Word Hy-phen-a-tion by Com-put-er", 1983): at each offset the highest level of all
 * patterns that the word holds counts.
 */
export function dividingPoints(word: string, { levels, trie, exceptions }: Patterns): readonly number[] {
  const letters = word.toLowerCase()
  if (letters.length !== word.length) return []
  const exception = exceptions.get(letters)
  if (exception) return exception
  const dotted = `.${letters}.`
  const best = new Uint8Array(dotted.length + 1)
  for (let start = 0; start < dotted.length; start++) {
    let node: PatternNode | undefined = trie
    for (let at = start; node && at < dotted.length; at++) {
      const next: PatternNode[string] | undefined = Object.hasOwn(node, dotted[at]!) ? node[dotted[at]!] : undefined
      const pattern = typeof next === 'number' ? next : isEnding(next) ? next[1] : undefined
      if (pattern !== undefined) raise(best, Math.max(0, start - 1), levels[pattern]!)
      node = typeof next === 'number' ? undefined : isEnding(next) ? next[0] : next
    }
  }
  const points: number[] = []
  for (let point = 1; point < letters.length; point++) if (best[point]! % 2 === 1) points.push(point)
  return points
}

const isEnding = (node: PatternNode[string] | undefined): node is readonly [PatternNode, number] => Array.isArray(node)

function raise(best: Uint8Array, from: number, levels: readonly number[]): void {
  for (let index = 0; index < levels.length; index++)
    if (levels[index]! > best[from + index]!) best[from + index] = levels[index]!
}
