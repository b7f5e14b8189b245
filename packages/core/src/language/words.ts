import { arabic } from './words/arabic.ts'
import { dutch } from './words/dutch.ts'
import { english } from './words/english.ts'
import { french } from './words/french.ts'
import { german } from './words/german.ts'
import { italian } from './words/italian.ts'
import { portuguese } from './words/portuguese.ts'
import { spanish } from './words/spanish.ts'
import type { Words } from './words/words.ts'

export type { Words } from './words/words.ts'

const byLanguage: ReadonlyMap<string, Words> = new Map(
  [arabic, dutch, english, french, german, italian, portuguese, spanish].map(words => [words.language, words]),
)

/** The words for a language (BCP 47); English where there are none of its own. */
export const wordsFor = (language: string): Words => byLanguage.get(language.split('-')[0] ?? '') ?? english

const monthFirst = /^en-US\b/i

/** A day (`YYYY-MM-DD`) in the words of a language; the same on every machine. */
export function dayInWords(day: string, language: string): string {
  const words = wordsFor(language)
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const name = words.months[month - 1] ?? ''
  return monthFirst.test(language) ? `${name} ${date}, ${year}` : words.day(date, name, year)
}

/** The day (`YYYY-MM-DD`) that `dayInWords` gave these words in a language; undefined where they are none of its. */
export function dayFromWords(text: string, language: string): string | undefined {
  const year = /\d{4}/.exec(text)?.[0]
  const date = /(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0]
  const month = wordsFor(language).months.findIndex(name => text.includes(name)) + 1
  if (year === undefined || date === undefined || month === 0) return undefined
  const day = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`
  return dayInWords(day, language) === text.trim() ? day : undefined
}
