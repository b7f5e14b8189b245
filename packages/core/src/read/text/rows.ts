import type { Context } from './context.ts'
import type { Line } from './lines/line.ts'

/** Marks of which people and machines draw lines, with spaces between them. */
const otherThanMarks = /[^.·•◦‣∙⋅*＊✱⁂~_=+#|/\\<>^\-‐‑–—―─━═\s]/u

/** Whether a line is a row of marks without words: at least three, or a sign that is itself a break. */
export function isRow({ words: { text } }: Line): boolean {
  if (text.length < 3) return text === '⁂'
  if (otherThanMarks.test(text)) return false
  let count = 0
  for (const character of text) if (!/\s/.test(character) && ++count === 3) return true
  return text === '⁂'
}

/** Whether a row stands for words that were left out (`...`, `. . .`): that is the author's, not noise. */
export const isEllipsis = ({ words: { text } }: Line): boolean => /^\. ?\. ?\.$/.test(text)

/** Says that a row was left out. */
export const dropRow = ({ words }: Line, { report, place, repair }: Context): void =>
  report('text/noise-row', { row: words.text }, place(words), [repair(words)])
