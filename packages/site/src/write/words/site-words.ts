import type { DownloadFormat } from '../options.ts'
import { arabic } from './arabic.ts'
import { dutch } from './dutch.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { italian } from './italian.ts'
import { portuguese } from './portuguese.ts'
import { spanish } from './spanish.ts'

/** The words that only web pages need, in one language. */
export interface SiteWords {
  /** The language that they are in. */
  readonly language: string
  readonly skipToContent: string
  readonly noArticles: string
  readonly topics: string
  readonly licence: string
  /** The address under which an article is to be cited. */
  readonly address: string
  /** Said of the mark beside a heading. */
  readonly linkTo: (heading: string) => string
  readonly note: (number: number) => string
  readonly citation: (number: number) => string
  readonly formats: { readonly [Format in DownloadFormat]: string }
  readonly pages: (pages: number) => string
  readonly decimalMark: string
}

const byLanguage: ReadonlyMap<string, SiteWords> = new Map(
  [arabic, dutch, english, french, german, italian, portuguese, spanish].map(words => [words.language, words]),
)

/** The words for a language (BCP 47); English where there are none of its own. */
export const siteWordsFor = (language: string): SiteWords => byLanguage.get(language.split('-')[0] ?? '') ?? english

/** What an element of words of the page's own says of itself where the article is in a language that has none. */
export const languageOfWords = (words: SiteWords, language: string): { readonly lang?: string } =>
  language.split('-')[0] === words.language ? {} : { lang: words.language }
