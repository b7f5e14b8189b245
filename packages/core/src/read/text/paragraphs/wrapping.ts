import type { Line } from '../lines/line.ts'
import { endsSentence, isSmall } from '../words.ts'

/** How the lines of one group belong together. */
export type Wrapping = 'wrapped' | 'broken' | 'separate'

/**
 * How the lines of a group belong together. `wrapped`: a program broke one paragraph at a width; all lines but the last
 * are about as long as the longest (at a narrow width, all but the first also begin small). `separate`: every line is a paragraph, being longer than any width or as many
 * sentences. `broken`: the author ended the lines, as in verse or an address.
 */
export function wrappingOf(lines: readonly Line[]): Wrapping {
  const lengths = lines.map(({ words }) => words.text.length)
  const longest = Math.max(...lengths.slice(0, 2000))
  const full = lengths.slice(0, -1)
  const average = full.reduce((sum, length) => sum + length, 0) / Math.max(1, full.length)
  if (longest > 130)
    return lines.every(({ words }) => words.text.length > 60 && endsSentence(words.text)) ? 'separate' : 'broken'
  const isEven = full.every(length => length >= longest * 0.6) || average >= longest * 0.8
  const goesOn = lines.every(({ words }, index) => index === 0 || isSmall(words.text.slice(0, 40)))
  return isEven && (longest >= 45 || (longest >= 30 && goesOn)) ? 'wrapped' : 'broken'
}
