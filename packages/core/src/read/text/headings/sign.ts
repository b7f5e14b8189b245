import { endsOpen, endsSentence, hasWords, isAllCapitals, isCapitalised, isTitleCase, wordsOf } from '../words.ts'

/** By what a lone line tells that it is a heading. */
export type Sign = 'number' | 'capitals' | 'title case' | 'short' | 'contents'

/** Longest headings, in letters and in words. */
const longest = { letters: 120, words: 16 }
const longestShort = { letters: 80, words: 10 }

const numbered = /^(?:(?:\d{1,2}\.)+\d{0,2}\.?|\d{1,2}[.)]|[IVXL]{1,6}[.)]|[A-Z][.)]|§\s?\d{1,3}\.?)\s+\p{L}/u
/** How credits, bylines, addresses and invitations to read elsewhere begin. */
const credit =
  /^(?:[—–-]|by\s|(?:map|graphic|chart|video):|photo\b|image\b|picture\b|credit\b|source\b|posted\b|published\b|updated\b|written\b|©|\(c\)|https?:|www\.|@)/i
const invitation =
  /^(?:read|watch|listen|click|subscribe|sign up|learn more|see also|also read|advertisement)\b|^(?:related|more):|^(?:share|follow) (?:this|on|us|via)\b/i
/** A speaker in an interview: `Q: Why?` */
const speaker = /^[A-Z]{1,2}:\s/
/** A name and an agency, as photographs are credited: `Ann Lee/AFP`. */
const agency = /\/\s?[A-Z]{2,6}$/
/** Scripts in which a letter is about half a word. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const longestDense = 30

/** Whether a line is a credit, a byline, an address or an invitation: never a heading. */
export const isAside = (text: string): boolean =>
  credit.test(text) || invitation.test(text) || agency.test(text) || speaker.test(text)

/** Whether a line holds the end of a sentence before its own end. */
export const holdsSentence = (text: string): boolean => /\p{L}{4}[.]\s+\p{Lu}|[。！？].*\p{L}/u.test(text)

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
  if (text.length > longest.letters || !hasWords(text) || isAside(text)) return undefined
  const words = wordsOf(text)
  if (words.length > longest.words || endsOpen(text) || (endsSentence(text) && !/[?？!؟]["'”’»]?$/.test(text)))
    return undefined
  if (!/\p{L}/u.test(text) || holdsSentence(text) || /["“«][^"”»]*$/.test(text)) return undefined
  if (dense.test(text) && (text.length > longestDense || /[，：:；]/.test(text))) return undefined
  if (numbered.test(text) && !/[!]$/.test(text)) return 'number'
  if (isAllCapitals(text) && words.length <= longestShort.words && /^[\p{L}\p{N}"'“‘«¿¡]/u.test(text)) return 'capitals'
  const [first = ''] = words
  if (words.length >= 2 && isTitleCase(words) && isCapitalised(first) && !/[!]$/.test(text)) return 'title case'
  if (text.length > longestShort.letters || words.length > longestShort.words) return undefined
  return /^\p{Ll}/u.test(first) || !/^[\p{L}\p{N}"'“‘«¿¡]/u.test(first) || text.endsWith('!') ? undefined : 'short'
}
