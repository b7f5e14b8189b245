import { endsOpen, endsSentence, hasWords, isAllCapitals, isCapitalised, isTitleCase, wordsOf } from '../words.ts'

/** By what a lone line tells that it is a heading. */
export type Sign = 'number' | 'capitals' | 'title case' | 'short'

/** Longest headings, in letters and in words. */
const longest = { letters: 120, words: 16 }
const longestShort = { letters: 80, words: 12 }

const numbered = /^(?:(?:\d{1,2}\.)+\d{0,2}\.?|\d{1,2}[.)]|[IVXL]{1,6}[.)]|[A-Z][.)]|§\s?\d{1,3}\.?)\s+\p{L}/u
const attribution =
  /^(?:[—–-]|by\s|photo|image|picture|credit|source|posted|published|updated|written|©|\(c\)|https?:|www\.|@|read more|see also)/i

/** The depth that a number before a heading tells: 1 for `2.`, 2 for `2.3`. */
export function depthOf(text: string): number {
  const number = /^\d{1,2}(?:\.\d{1,2})*/.exec(text)?.[0]
  return number ? Math.min(6, number.split('.').length) : 1
}

/**
 * The sign by which a line that stands alone reads as a heading, if it has one. A heading is short, begins with a capital
 * letter (in scripts that have them), ends neither in a stop nor as if it went on, and is no credit, byline or address.
 */
export function signOf(text: string): Sign | undefined {
  if (text.length > longest.letters || !hasWords(text) || attribution.test(text)) return undefined
  const words = wordsOf(text)
  if (words.length > longest.words || endsOpen(text) || (endsSentence(text) && !/[?？!؟]["'”’»]?$/.test(text)))
    return undefined
  if (/[.!?。]\s+\p{Lu}/u.test(text.replace(numbered, 'x')) || /["“«][^"”»]*$/.test(text)) return undefined
  if (numbered.test(text) && !/[!]$/.test(text)) return 'number'
  if (isAllCapitals(text) && words.length <= longestShort.words) return 'capitals'
  const [first = ''] = words
  if (words.length >= 2 && isTitleCase(words) && isCapitalised(first) && !/[!]$/.test(text)) return 'title case'
  if (text.length > longestShort.letters || words.length > longestShort.words) return undefined
  return /^\p{Ll}/u.test(first) || !/^[\p{L}\p{N}"'“‘«¿¡]/u.test(first) ? undefined : 'short'
}
