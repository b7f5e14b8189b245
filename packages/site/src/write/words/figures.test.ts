import { expect, it } from 'vitest'
import { wordsFor } from '@stet/core'
import { sizeInWords } from './figures.ts'
import { siteWordsFor } from './site-words.ts'

it.each(['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt', 'sw'])(
  'has words in the same languages as core: %s',
  language => {
    expect(siteWordsFor(language).language).toBe(wordsFor(language).language)
  },
)

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
