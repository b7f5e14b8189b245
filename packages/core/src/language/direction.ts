import { plainText, type Inline } from '../model/index.ts'

export type Direction = 'ltr' | 'rtl'

const rightToLeft = /^(?:ar|arc|az-arab|ckb|dv|fa|he|ks|ku-arab|nqo|pa-arab|pnb|prs|ps|sd|syr|ug|ur|yi)(?:-|$)/i
const strong = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]|\p{L}/u
const strongRightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** The direction in which a language (BCP 47) is written. */
export const directionOfLanguage = (language: string): Direction => (rightToLeft.test(language) ? 'rtl' : 'ltr')

/**
 * The direction of a run of inlines: that of its first strong letter (UAX #9, rules P2 and P3); where it has none, that
 * of the article's language.
 */
export function directionOf(content: readonly Inline[], language: string): Direction {
  const first = strong.exec(plainText(content))?.[0]
  if (first === undefined) return directionOfLanguage(language)
  return strongRightToLeft.test(first) ? 'rtl' : 'ltr'
}
