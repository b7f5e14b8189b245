/** The words of the page, in small letters, to tell whether a divided word exists whole. */
export type Vocabulary = ReadonlySet<string>

/** Collects the words that stand within lines; those at a line's two ends may be halves of words. */
export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const words = new Set<string>()
  for (const text of texts)
    for (const { 0: word } of text.matchAll(/[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*(?!-$)/gu))
      words.add(word.toLowerCase())
  return words
}
