const delimiters = { inline: ['\\(', '\\)'], display: ['\\[', '\\]'] } as const

/** A formula as words, for what Word cannot hold: its TeX between LaTeX's own delimiters. */
export const texText = (value: string, place: 'inline' | 'display'): string => delimiters[place].join(value)

/** The formulas of such words; words without delimiters are one formula. */
export function formulasOfText(words: string): readonly string[] {
  const found = [...words.matchAll(/\\\((.*?)\\\)|\\\[(.*?)\\\]/gs)].map(
    ([, inline, display]) => inline ?? display ?? '',
  )
  return found.length > 0 ? found : [words]
}
