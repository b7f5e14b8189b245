import type { Context } from '../context.ts'
import type { Recognised } from '../element.ts'
import type { Line } from '../lines/line.ts'
import { slice, trimmed, type Stretch } from '../stretch.ts'
import {
  endsOpen,
  endsSentence,
  isCapitalised,
  isConnecting,
  isDetermining,
  isNumeric,
  isSmall,
  isTitleCase,
  wordsOf,
} from '../words.ts'
import { bodyRowOf, headOf, tableOf } from './build.ts'
import { splitHeader } from './header.ts'

/** How the second cell of a row begins: with an article or the like, with a number, or just with a capital. */
type Opening = 'determiner' | 'number' | 'capital'

interface Cut {
  /** Where the second cell begins. */
  readonly at: number
  /** How many words the first cell has. */
  readonly lead: number
  readonly opening: Opening
  readonly isYear: boolean
}

const longestLead = 6
const longestTable = 200
const year = /^\d{4}(?:[-–/]\d{2,4})?$/

/**
 * Where a row falls into a name and what is said of it: before the last capitalised word (or the first number) that
 * precedes the first small word which is not a connecting one. The name is in title case; what is said has three words
 * or more, or begins with a number.
 */
function cutOf({ text }: Stretch): Cut | undefined {
  const words = [...text.slice(0, 400).matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word, index }))
  const [first] = words
  if (!first || words.length < 2) return undefined
  const isYear = year.test(first.word)
  if (!isYear && !isCapitalised(first.word)) return undefined
  const number = words.findIndex(({ word }, index) => index > 0 && isNumeric(word))
  const small = words.findIndex(({ word }) => isSmall(word) && !isConnecting(word))
  if (number > 0 && (small < 0 || number < small)) return cutBefore(words, number, 'number', isYear)
  if (small < 2) return undefined
  for (let index = small - 1; index > 0; index--) {
    const word = words[index]?.word ?? ''
    if (!isCapitalised(word)) continue
    const opening: Opening = isDetermining(word) ? 'determiner' : 'capital'
    return words.length - index >= 3 ? cutBefore(words, index, opening, isYear) : undefined
  }
  return undefined
}

function cutBefore(
  words: readonly { readonly word: string; readonly index: number }[],
  lead: number,
  opening: Opening,
  isYear: boolean,
): Cut | undefined {
  const name = words.slice(0, lead).map(({ word }) => word)
  const last = name.at(-1) ?? ''
  if (lead > longestLead || isConnecting(last) || endsOpen(last) || endsSentence(last)) return undefined
  if (isYear ? lead !== 1 : !isTitleCase(name)) return undefined
  return { at: words[lead]?.index ?? 0, lead, opening, isYear }
}

/** Whether what all rows share is more than chance would give to lines of prose, headlines or names. */
function agree(cuts: readonly Cut[]): boolean {
  const all = (opening: Opening) => cuts.every(cut => cut.opening === opening)
  if (cuts.every(({ isYear }) => isYear) || all('determiner') || all('number')) return cuts.length >= 2
  if (cuts.length < 3 || cuts.some(({ isYear, opening }) => isYear || opening === 'number')) return false
  const sameLead = cuts.every(({ lead }) => lead === cuts[0]?.lead)
  const determined = cuts.filter(({ opening }) => opening === 'determiner').length
  return cuts.every(({ lead }) => lead >= 2) && (sameLead || determined * 2 >= cuts.length)
}

/**
 * Damage: a table of two columns whose cells ran together, so that each row is a name in title case and at once a
 * phrase that begins anew: `Water Rights A dispute over the river's upper course`. The first of the lines holds the
 * headers. The columns are where every row has this seam: before an article, before a number, behind a year, or behind
 * names of the same number of words (two or more).
 *
 * Declines when one row has no seam, when the seams are of different kinds, when a row ends as a sentence does while
 * another does not, when the first line is no line of headers, and for fewer than two rows (three without an article,
 * number or year).
 */
export function runTogetherTable(
  lines: readonly Line[],
  from: number,
  group: number,
  context: Context,
): Recognised | undefined {
  if (from !== 0 || lines.length < 3 || lines.length > longestTable) return undefined
  const [header, ...rows] = lines
  if (!header) return undefined
  const { text } = header.words
  if (text.length > 80 || endsOpen(text) || endsSentence(text) || wordsOf(text).length > 8) return undefined
  if (!isTitleCase(wordsOf(text)) || wordsOf(text).some(isNumeric)) return undefined
  const cuts: Cut[] = []
  for (const { words } of rows) {
    const cut = words.text.length <= 400 ? cutOf(words) : undefined
    if (!cut) return undefined
    cuts.push(cut)
  }
  const stops = rows.filter(({ words }) => endsSentence(words.text)).length
  if (!agree(cuts) || (stops > 0 && stops < rows.length)) return undefined
  const headers = splitHeader(header.words, 2)
  if (!headers || context.declines('text/table-run-together', header.words)) return undefined
  const last = rows.at(-1) as Line
  const table = tableOf(
    [headOf(headers, context)],
    rows.map(({ words }, index) => {
      const at = cuts[index]?.at ?? 0
      return bodyRowOf([trimmed(slice(words, 0, at)), trimmed(slice(words, at))], context)
    }),
    [header.words, last.words],
    context,
  )
  context.report(
    'text/table-run-together',
    { rows: rows.length + 1, columns: 2 },
    context.place(header.words, last.words),
  )
  return { element: { type: 'block', group, block: table }, next: lines.length }
}
