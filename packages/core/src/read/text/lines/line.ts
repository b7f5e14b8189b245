import type { Context } from '../context.ts'
import { slice, trimmed, type Stretch } from '../stretch.ts'

/** One line of the page. A blank one has no words. */
export interface Line {
  /** Without white space at its ends. */
  readonly words: Stretch
  /** The white space before the words, as written. */
  readonly margin: string
  /** How far in the words begin, in columns of a fixed-width font, a tab reaching to the next multiple of 8. */
  readonly indent: number
}

/** CR LF, LF, CR, vertical tab, form feed, NEL, line and paragraph separator (Unicode 5.8). */
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

export const isBlank = (line: Line): boolean => line.words.text === ''

function widthOf(margin: string): number {
  let column = 0
  for (let index = 0; index < margin.length; index++)
    column = margin[index] === '\t' ? column - (column % 8) + 8 : column + 1
  return column
}

function lineOf(stretch: Stretch): Line {
  const { text } = stretch
  const margin = text.slice(0, text.length - text.trimStart().length)
  return { words: trimmed(stretch), margin, indent: widthOf(margin) }
}

/** Cuts the page into its lines, whatever ends them. */
export function linesOf(page: Stretch, { report, place }: Context): readonly Line[] {
  const lines: Line[] = []
  const ends = new Set<string>()
  let from = 0
  for (const { 0: end, index } of page.text.matchAll(lineEnd)) {
    lines.push(lineOf(slice(page, from, index)))
    if (/[\r\n]/.test(end) && !ends.has(end)) {
      ends.add(end)
      if (ends.size === 2) report('text/line-ends-mixed', {}, place(slice(page, index, index + end.length)))
    }
    from = index + end.length
  }
  lines.push(lineOf(slice(page, from)))
  return lines
}

/** A line from a part of its words, at an indent. */
export const lineFrom = (words: Stretch, indent: number): Line => ({
  words: trimmed(words),
  margin: ' '.repeat(indent),
  indent,
})
