import { endOfWord, lettersOf, type Letters } from './letters.ts'

/** The words of an article that have no counterpart in what is visible of its source, nor stand hidden in it or in its name. */
export function inventedIn(words: Letters, found: Uint8Array, hidden: readonly string[]): readonly string[] {
  const texts = hidden.map(text => lettersOf([text]).text)
  const known = new Map<string, boolean>()
  const invented: string[] = []
  for (let from = 0; from < words.text.length; from = endOfWord(words, from)) {
    if (found[from] === 1) continue
    const word = words.text.slice(from, endOfWord(words, from))
    const isKnown = known.get(word) ?? texts.some(text => text.includes(word))
    known.set(word, isKnown)
    if (!isKnown) invented.push(word)
  }
  return invented
}
