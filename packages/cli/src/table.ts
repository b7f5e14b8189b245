import { styleText } from 'node:util'

/** How a table is set. */
export interface TableStyle {
  readonly color: boolean
  /** The most characters of a cell of the first column. */
  readonly widest: number
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/u
const segments = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** How many columns of a terminal a text takes (UAX #11: wide letters take two). */
const columnsOf = (text: string): number =>
  [...segments.segment(text)].reduce((sum, { segment }) => sum + (wide.test(segment) ? 2 : 1), 0)

/** A text cut to a number of columns. */
function cut(text: string, most: number): string {
  if (columnsOf(text) <= most) return text
  let shorter = ''
  for (const { segment } of segments.segment(text)) {
    if (columnsOf(shorter + segment) > most - 1) break
    shorter += segment
  }
  return `${shorter.trimEnd()}…`
}

/** A table for a terminal: the first column aligned left, the others (numbers) right, a rule under the header. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  { color, widest }: TableStyle,
): string {
  const cells = [header, ...rows].map(row => row.map((cell, column) => (column === 0 ? cut(cell, widest) : cell)))
  const widths = header.map((_, column) => Math.max(...cells.map(row => columnsOf(row[column] ?? ''))))
  const lines = cells.map(row =>
    row
      .map((cell, column) => {
        const room = ' '.repeat((widths[column] ?? 0) - columnsOf(cell))
        return column === 0 ? cell + room : room + cell
      })
      .join('  '),
  )
  const [first = '', ...rest] = lines
  const bold = color ? styleText('bold', first, { validateStream: false }) : first
  return [bold, '─'.repeat(columnsOf(first)), ...rest].join('\n')
}
