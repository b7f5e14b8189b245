import { endOfWord, type Letters } from './letters.ts'

/** Which code units of two texts have no counterpart in the other: 1 for each that has one. */
export interface Alignment {
  readonly source: Uint8Array
  readonly article: Uint8Array
}

/** How many letters tell a place: enough to be rare, few enough to outlive a repair nearby. */
const gram = 8
/** How many places are tried on either side before a word is looked for by itself. */
const tries = 24
/** How many words are looked for within others; a sound reading has hardly any. */
const longestSearch = 1000

/** Longer words are not looked for in pieces. */
const longestPieced = 100

/** Where each of a text's keys stands, in order. */
type Index = ReadonlyMap<string, readonly number[]>

function indexBy(letters: Letters, keyAt: (from: number) => string): Index {
  const index = new Map<string, number[]>()
  for (let from = 0; from < letters.text.length; from = endOfWord(letters, from)) {
    const key = keyAt(from)
    const known = index.get(key)
    if (known) known.push(from)
    else index.set(key, [from])
  }
  return index
}

/** The index of the first place at or behind an offset. */
function firstFrom(places: readonly number[], offset: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Aligns an article's letters with its source's. Each word of the article takes the letters right behind those that the word
 * before it took; where they are others, the nearest place that reads on as the article does; where there is none, any that
 * has the word. Whole words of the source go before parts of words. So what was moved is found, and each letter is taken
 * once. Linear in the two texts.
 */
export function align(source: Letters, article: Letters): Alignment {
  const taken = new Uint8Array(source.text.length)
  const found = new Uint8Array(article.text.length)
  const ends = (at: number): boolean => source.starts[at] === 1
  const isFree = (word: string, at: number): boolean => {
    if (!source.text.startsWith(word, at)) return false
    for (let index = at; index < at + word.length; index++) if (taken[index] === 1) return false
    return true
  }
  const phrases = indexBy(source, from => source.text.slice(from, from + gram))
  const words = indexBy(source, from => source.text.slice(from, endOfWord(source, from)))
  const nearest = (places: readonly number[] | undefined, word: string, at: number): number => {
    if (!places) return -1
    const middle = firstFrom(places, at)
    for (let index = middle; index < middle + tries; index++) {
      const place = places[index]
      if (place === undefined) break
      if (ends(place + word.length) && isFree(word, place)) return place
    }
    for (let index = middle - 1; index >= middle - tries; index--) {
      const place = places[index]
      if (place === undefined) break
      if (ends(place + word.length) && isFree(word, place)) return place
    }
    return -1
  }
  const take = (from: number, to: number, at: number): number => {
    taken.fill(1, at, at + to - from)
    found.fill(1, from, to)
    return at + to - from
  }
  const left: number[] = []
  let next = 0
  for (let from = 0; from < article.text.length; from = endOfWord(article, from)) {
    const to = endOfWord(article, from)
    const word = article.text.slice(from, to)
    const isNext = isFree(word, next)
    let at = isNext && ends(next + word.length) ? next : -1
    if (at < 0) at = nearest(phrases.get(article.text.slice(from, from + gram)), word, next)
    if (at < 0) at = nearest(words.get(word), word, next)
    if (at < 0 && isNext) at = next
    if (at < 0) left.push(from)
    else next = take(from, to, at)
  }
  takeRest(left, { source, article, words, isFree, take })
  return { source: taken, article: found }
}

interface Rest {
  readonly source: Letters
  readonly article: Letters
  readonly words: Index
  readonly isFree: (word: string, at: number) => boolean
  readonly take: (from: number, to: number, at: number) => number
}

/** Words that were not found nearby: each takes the first place anywhere that still has it, as a word or within one. */
function takeRest(left: readonly number[], { source, article, words, isFree, take }: Rest): void {
  const nextOf = new Map<string, number>()
  const withinOf = new Map<string, number>()
  for (const from of left) {
    const to = endOfWord(article, from)
    const word = article.text.slice(from, to)
    const places = words.get(word) ?? []
    let index = nextOf.get(word) ?? 0
    while (index < places.length && !isFree(word, places[index] as number)) index++
    nextOf.set(word, index + 1)
    const place = places[index]
    if (place !== undefined) {
      take(from, to, place)
      continue
    }
    if (!withinOf.has(word) && withinOf.size >= longestSearch) continue
    let within = withinOf.get(word) ?? source.text.indexOf(word)
    while (within >= 0 && !isFree(word, within)) within = source.text.indexOf(word, within + 1)
    withinOf.set(word, within < 0 ? within : within + 1)
    if (within >= 0) take(from, to, within)
    else {
      let start = from
      for (const { at, length } of inPieces(word, { words, isFree })) {
        take(start, start + length, at)
        start += length
      }
    }
  }
}

/** A word as whole words of the source, one behind the other, that no one has taken: a repair may have stood between them. */
function inPieces(
  word: string,
  { words, isFree }: Pick<Rest, 'words' | 'isFree'>,
): readonly { readonly at: number; readonly length: number }[] {
  const pieces: { at: number; length: number }[] = []
  let from = 0
  while (from < word.length && word.length <= longestPieced) {
    let piece: { at: number; length: number } | undefined
    for (let to = word.length; to > from && !piece; to--) {
      const part = word.slice(from, to)
      const at = (words.get(part) ?? [])
        .slice(0, tries)
        .find(place => isFree(part, place) && !pieces.some(other => other.at === place))
      if (at !== undefined) piece = { at, length: to - from }
    }
    if (!piece) return []
    pieces.push(piece)
    from += piece.length
  }
  return pieces
}
