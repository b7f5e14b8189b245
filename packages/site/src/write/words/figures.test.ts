import { expect, it } from 'vitest'
import { dateInWords, sizeInWords } from './figures.ts'
import { siteWordsFor } from './site-words.ts'

it.each([
  ['en', '1 May 2026'],
  ['de', '1. Mai 2026'],
  ['fr', '1er mai 2026'],
  ['es', '1 de mayo de 2026'],
  ['tr', '1 May 2026'],
])('says a day in %s', (language, words) => {
  expect(dateInWords('2026-05-01', siteWordsFor(language))).toBe(words)
})

it.each([
  [0, '1 kB'],
  [1499, '1 kB'],
  [92_123, '92 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [12_345_678, '12.3 MB'],
  [123_456_789, '123 MB'],
])('says a size of %i bytes', (bytes, words) => {
  expect(sizeInWords(bytes, siteWordsFor('en'))).toBe(words)
})

it('writes a decimal comma where the language does', () => {
  expect(sizeInWords(1_500_000, siteWordsFor('de-AT'))).toBe('1,5 MB')
})
