import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DraftBlock } from '../../draft/index.ts'
import { outlineOf, readText } from './testing.ts'
import { anything, runs } from '../../testing/wreck-arbitrary.ts'

/** How often each letter and digit stands in a text. */
function lettersIn(text: string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const [letter] of text.matchAll(/[\p{L}\p{N}]/gu)) sums.set(letter, (sums.get(letter) ?? 0) + 1)
  return sums
}

const isEmpty = (block: DraftBlock): boolean =>
  (block.type === 'paragraph' || block.type === 'heading') && block.content.length === 0

describe('any text', () => {
  it('is read without an exception, twice the same, and says where everything is', () => {
    assert(
      property(anything, source => {
        const { draft, diagnostics } = readText(source)
        expect(readText(source).draft).toEqual(draft)
        expect(draft.blocks.some(isEmpty)).toBe(false)
        for (const { place } of diagnostics) {
          expect(place?.start.offset).toBeGreaterThanOrEqual(0)
          expect(place?.end.offset).toBeLessThanOrEqual(source.length)
          expect(place?.end.offset).toBeGreaterThanOrEqual(place?.start.offset ?? 0)
        }
      }),
      { numRuns: runs },
    )
  })

  it('gets no letter that it does not have', () => {
    const plain = anything.filter(source => !/&[#\w]+;/.test(source))
    assert(
      property(plain, source => {
        const { draft, title, codes } = readText(source)
        if (codes.includes('text/mojibake')) return
        const found = lettersIn(
          [title ?? '', ...outlineOf(draft.blocks)].map(line => line.replace(/(?:^|[|;])\s*\d+\. /g, '')).join('\n'),
        )
        const given = lettersIn(source)
        for (const [letter, count] of found) expect(given.get(letter) ?? 0).toBeGreaterThanOrEqual(count)
      }),
      { numRuns: runs },
    )
  })

  it('keeps every word that is no debris of a tag and no count of a list', () => {
    const words = constantFrom(
      'Water',
      'rose',
      'over',
      'Night',
      'The',
      'Dam',
      'held',
      '•',
      '–',
      '|',
      '\t',
      ':',
      '.',
      '\n',
      '\n\n',
      '* * *',
      '< td >',
      'td >',
      'li >',
    )
    assert(
      property(array(words, { maxLength: 60 }), parts => {
        const source = parts.join(' ')
        const { draft, title } = readText(source)
        const read = [title ?? '', ...outlineOf(draft.blocks)].join('\n')
        const count = (text: string) => text.match(/Water|rose|over|Night|The|Dam|held/g)?.length ?? 0
        expect(count(read)).toBe(count(source))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a flood', () => {
  const million = 1_000_000
  it.each([
    ['spaces', ' '.repeat(million)],
    ['opening brackets', '<'.repeat(million)],
    ['bullets', '•'.repeat(million)],
    ['bullets line by line', '•\n'.repeat(million / 20)],
    ['items', '• a\n'.repeat(million / 20)],
    ['debris', '< td >'.repeat(million / 10)],
    ['rows of debris', '< td >a td >< td >\n'.repeat(million / 50)],
    ['cut-off tags', '< td '.repeat(million / 10)],
    ['character references', '&amp;'.repeat(million / 10)],
    ['NUL', '\0'.repeat(million / 10)],
    ['a line of ten million letters', 'a'.repeat(10 * million)],
    ['words', 'Word word '.repeat(million / 5)],
    ['short lines', 'A short line\n'.repeat(million / 20)],
    ['ragged bars', 'a|b\na|b|c\n'.repeat(million / 20)],
    ['drawn lines', '-----\n'.repeat(million / 20)],
    ['items ever further in', Array.from({ length: 2000 }, (_, index) => `${' '.repeat(index)}• x`).join('\n')],
  ])('of %s is read in time', (_, source) => {
    const begun = performance.now()
    readText(source)
    expect(performance.now() - begun).toBeLessThan(10_000)
  })
})
