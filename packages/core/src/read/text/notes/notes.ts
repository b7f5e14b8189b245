import { isBlank, type Line } from '../lines/line.ts'

/** A number in brackets or in superscript, as notes are referred to. */
export const reference = /\[(\d{1,3})\]|([¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3})/gu
/** How a note begins: with its number in brackets or in superscript. */
const opening = /^(?:\[(\d{1,3})\]:?|([¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3}))\s*(?=\S)/u

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The label of a match of `reference` or of the opening of a note: its number in plain digits. */
export const labelOf = ([, plain, superscript]: RegExpMatchArray | RegExpExecArray): string =>
  plain ?? [...(superscript ?? '')].map(digit => raised.indexOf(digit)).join('')

/** A note: its label, how long its mark is, and its lines, the first with the mark. */
export interface NoteLines {
  readonly label: string
  readonly width: number
  readonly lines: readonly Line[]
}

/** The lines of a page without its notes, and these. */
export interface Noted {
  readonly lines: readonly Line[]
  readonly notes: readonly NoteLines[]
}

/**
 * Notes at the end of the text: a last stretch of lines that begin `[1]`, `[2]` … or `¹`, `²` … and count up from 1, each
 * referred to once in what stands before. Declines where one is not referred to, or twice, where the count has a gap, and
 * where anything else follows one behind a blank line.
 */
export function notesIn(lines: readonly Line[]): Noted {
  const none = { lines, notes: [] }
  const starts: number[] = []
  let expected: number | undefined
  for (let index = lines.length - 1; index >= 0 && lines.length - index < 5000; index--) {
    const line = lines[index] as Line
    const match = opening.exec(line.words.text)
    if (!match) {
      if (!isBlank(line) && expected !== undefined && isBlank(lines[index + 1] as Line)) break
      continue
    }
    const count = Number(labelOf(match))
    if (expected !== undefined && count !== expected) break
    starts.unshift(index)
    expected = count - 1
    if (expected === 0) break
  }
  const [first] = starts
  if (expected !== 0 || first === undefined) return none
  const notes = starts.map((start, index): NoteLines => {
    const match = opening.exec((lines[start] as Line).words.text) as RegExpExecArray
    return { label: labelOf(match), width: match[0].length, lines: lines.slice(start, starts[index + 1]) }
  })
  const body = lines.slice(0, first)
  const referred = body.flatMap(({ words }) => [...words.text.matchAll(reference)].map(labelOf))
  const isWhole = (note: NoteLines) => {
    const end = note.lines.findIndex(isBlank)
    return end < 0 || note.lines.slice(end).every(isBlank)
  }
  const isSound = notes.every(note => isWhole(note) && referred.filter(each => each === note.label).length === 1)
  return isSound ? { lines: body, notes } : none
}
