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
  /** Said of a PDF that keeps PDF/UA (ISO 14289). */
  readonly accessible: string
  readonly pages: (pages: number) => string
  /** The choice between light and dark, and what can be chosen. */
  readonly appearance: string
  readonly system: string
  readonly light: string
  readonly dark: string
  readonly cite: string
  readonly related: string
  readonly previous: string
  readonly next: string
  /** The heading of the list of an author's articles. */
  readonly by: (author: string) => string
  /** The heading of the list of a topic's articles. */
  readonly on: (topic: string) => string
  readonly moreBy: (author: string) => string
  readonly years: string
  /** Where a year would stand, for articles without a day. */
  readonly undated: string
  readonly articles: (count: number) => string
  readonly notFound: string
  readonly notFoundHint: string
  readonly toIndex: string
  readonly search: string
  /** Before how many articles were found. */
  readonly results: string
  readonly noResults: string
  readonly searchNeedsScripts: string
  /** Said where the site is opened from a disk. */
  readonly searchNeedsServer: string
  /** Before the links to feeds. */
  readonly feeds: string
  /** Between things that are named one after the other. */
  readonly separator: string
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
