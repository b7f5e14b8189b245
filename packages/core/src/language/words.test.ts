import { describe, expect, it } from 'vitest'
import { dayFromWords, dayInWords, wordsFor } from './words.ts'

describe('a day in words', () => {
  it.each([
    ['en', '22 November 2026'],
    ['en-US', 'November 22, 2026'],
    ['de', '22. November 2026'],
    ['fr-CA', '22 novembre 2026'],
    ['es', '22 de noviembre de 2026'],
    ['ar', '22 نوفمبر 2026'],
    ['sw', '22 November 2026'],
  ])('in %s is %s', (language, words) => {
    expect(dayInWords('2026-11-22', language)).toBe(words)
  })

  it.each(['ar', 'de', 'en', 'en-US', 'es', 'fr', 'it', 'nl', 'pt'])(
    'in %s comes back for every day of a year',
    language => {
      for (let day = Date.UTC(2028, 0, 1); day < Date.UTC(2029, 0, 1); day += 86_400_000) {
        const written = new Date(day).toISOString().slice(0, 10)
        expect(dayFromWords(dayInWords(written, language), language)).toBe(written)
      }
    },
  )

  it.each(['', 'soon', '2026', 'November 2026', '31 November', '22 November 2026 or so'])('is not %j', words => {
    expect(dayFromWords(words, 'en')).toBeUndefined()
  })
})

describe('the words of outputs', () => {
  it('fall back to English where a language has none, and say so', () => {
    expect(wordsFor('sw-KE').language).toBe('en')
    expect(wordsFor('pt-BR').figure).toBe('Figura')
  })
})
