import type { Context } from '../context.ts'
import type { Recognised } from '../element.ts'
import type { Line } from '../lines/line.ts'
import { hasWords } from '../words.ts'
import { signOf } from './sign.ts'

const underline = /^(?:={3,}|-{3,}|~{3,}|_{3,}|\*{3,}|─{3,}|═{3,}|—{3,})$/

/**
 * A heading by a line drawn under it: one line of at most 120 letters that begins its group, above a row of one mark
 * that is between half and twice as long, or longer where the line reads like a heading anyway. A row of `=` tells the first level, any other the second. Declines for more
 * lines (a paragraph above a rule), and for rows of another length.
 */
export function underlined(
  lines: readonly Line[],
  from: number,
  group: number,
  context: Context,
): Recognised | undefined {
  const [line, row] = [lines[from], lines[from + 1]]
  const before = lines[from - 1]
  if (!line || !row || (before && hasWords(before.words.text))) return undefined
  const [{ text }, drawn] = [line.words, row.words.text]
  if (text.length > 120 || !hasWords(text) || !underline.test(drawn)) return undefined
  if (drawn.length * 2 < text.length || (drawn.length > Math.max(text.length * 2, 12) && !signOf(text)))
    return undefined
  context.report(
    'text/heading',
    { heading: text, sign: 'a row of marks underlines it' },
    context.place(line.words, row.words),
  )
  context.sign(row.words)
  const level = /^[=═]/.test(drawn) ? 1 : 2
  return { element: { type: 'heading', group, words: line.words, level }, next: from + 2 }
}
