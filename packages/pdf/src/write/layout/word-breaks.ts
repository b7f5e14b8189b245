import LineBreaker from 'linebreak'

/** Words in which no line may break: letters and figures of scripts that put spaces between words, and their punctuation. */
const whole =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{M}\p{N}.,;:!?'"’‘“”()[\]…]*$/u

/** Cuts a word, which holds no space, where a line may break in it (UAX #14, but never before a dash or behind `//`); the pieces make up the word. */
export type WordPieces = (word: string) => readonly string[]

/** A cutter that remembers the words it has seen. */
export function wordCutter(): WordPieces {
  const known = new Map<string, readonly string[]>()
  return word => {
    const before = known.get(word)
    if (before) return before
    const pieces = whole.test(word) ? [word] : cut(word)
    known.set(word, pieces)
    return pieces
  }
}

/** Whether a line breaks well before a place: not before a dash, nor behind the two strokes of a web address. */
const breaksWell = (word: string, place: number): boolean =>
  word[place] !== '—' && word[place] !== '–' && word.slice(place - 2, place) !== '//'

function cut(word: string): readonly string[] {
  const breaker = new LineBreaker(word)
  const pieces: string[] = []
  let start = 0
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (next.position <= start || next.position >= word.length || !breaksWell(word, next.position)) continue
    pieces.push(word.slice(start, next.position))
    start = next.position
  }
  return [...pieces, word.slice(start)]
}
