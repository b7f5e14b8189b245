import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { hyphenator } from './hyphenation.ts'

const require = createRequire(import.meta.url)
const hyphenate = hyphenator()
const shown = (word: string, language: string): string =>
  [0, ...hyphenate(word, language)].map((from, index, all) => word.slice(from, all[index + 1])).join('-')

describe('hyphenation', () => {
  it('divides by the rules of the language', () => {
    expect(shown('hyphenation', 'en')).toBe('hy-phen-ation')
    expect(shown('Silbentrennung', 'de')).toBe('Sil-ben-tren-nung')
    expect(shown('Silbentrennung', 'de-AT')).toBe('Sil-ben-tren-nung')
    expect(shown('présentation', 'fr')).toBe('pré-sen-ta-tion')
  })

  it('keeps to the words that patterns get wrong', () => {
    expect(shown('reciprocity', 'en')).toBe('reci-procity')
    expect(shown('present', 'en')).toBe('present')
  })

  it('leaves two letters before a division and three behind it', () => {
    for (const word of ['about', 'ideas', 'Abend', 'running']) {
      for (const point of hyphenate(word, 'en')) {
        expect(point).toBeGreaterThanOrEqual(2)
        expect(word.length - point).toBeGreaterThanOrEqual(3)
      }
    }
  })

  it('divides nothing in a language without patterns, or by a name that is none', () => {
    expect(hyphenate('hyphenation', 'tlh')).toEqual([])
    expect(hyphenate('hyphenation', '../en')).toEqual([])
  })

  it('says nothing of words with keys of objects in them', () => {
    expect(hyphenate('constructor', 'en').length).toBeGreaterThan(0)
    expect(hyphenate('ΐΐΐΐΐΐ', 'en')).toEqual([])
  })

  const samples = {
    en: 'incomprehensibilities withdrawal publication paragraph accessible typography newspaper considerable',
    de: 'Donaudampfschifffahrt Verantwortung Übergangsregierung Pressefreiheit Wissenschaftler',
    fr: 'aujourd gouvernement démocratique éditorialiste responsabilité',
    es: 'comunicación responsabilidad periodismo investigaciones',
    ru: 'правительство журналистика ответственность исследование',
  }

  it.each(Object.entries(samples))('finds in %s what the patterns’ own library finds', (language, words) => {
    const library = require(`hyphen/${language}`) as { hyphenateSync(text: string): string }
    for (const word of words.split(' ')) {
      const parts = library.hyphenateSync(word).split('\u00AD')
      const ends = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('').length)
      expect(hyphenate(word, language)).toEqual(ends.filter(end => end >= 2 && end <= word.length - 3))
    }
  })
})
