import { slice, trimmed } from '../stretch.ts'
import { endsSentence } from '../words.ts'
import { lineFrom, type Line } from './line.ts'

/** A paragraph is at least this long, a cell at most that. */
const paragraph = 60
const cell = 60

/** Where a row begins behind a paragraph in one line, if it does. */
function rowIn({ words: { text } }: Line): number | undefined {
  const tab = text.indexOf('\t')
  if (tab < paragraph || !endsSentence(text.slice(0, tab).trimEnd())) return undefined
  const cells = text.slice(tab + 1).split('\t')
  const isRow = cells.length >= 3 && cells.every(each => each.trim().length <= cell && !endsSentence(each.trimEnd()))
  return isRow ? tab : undefined
}

/**
 * Damage: a paragraph and the first row of the table below it in one line, set apart by a tab only. They become two lines with
 * a blank one between. Declines unless the first part ends a sentence and is at least 60 letters long, and three or more
 * parts follow that are short and end none.
 */
export const apartFromRows = (lines: readonly Line[]): readonly Line[] =>
  lines.flatMap(line => {
    const tab = rowIn(line)
    if (tab === undefined) return [line]
    const { words, indent } = line
    return [
      { ...line, words: trimmed(slice(words, 0, tab)) },
      lineFrom(slice(words, tab, tab), 0),
      lineFrom(slice(words, tab + 1), indent),
    ]
  })
