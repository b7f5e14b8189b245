import { describe, expect, it } from 'vitest'
import { readText } from '../testing.ts'

const paragraph =
  'The valley had been dry for six years when the first well was dug, and nobody believed in it any more.'
const below = (...lines: readonly string[]) =>
  readText('A Town Without Water', '', ...lines.flatMap(line => [line, '']), paragraph)

describe('lines below the title', () => {
  it.each([
    ['By Ada Berg', ['Ada Berg']],
    ['By Ada Berg and Tom van der Ek', ['Ada Berg', 'Tom van der Ek']],
    ['Von Ada Berg, Tom Ek und J. R. Öst', ['Ada Berg', 'Tom Ek', 'J. R. Öst']],
    ['Par Élise O’Neil', ['Élise O’Neil']],
  ])('name the authors: %s', (line, names) => {
    const { draft, outline, codes } = below(line)
    expect(draft.metadata.authors?.map(({ value }) => value.name)).toEqual(names)
    expect(outline).toEqual([paragraph])
    expect(codes).toContain('text/byline')
  })

  it.each([
    ['2024-03-12', '2024-03-12'],
    ['12 March 2024', '2024-03-12'],
    ['March 2, 2024', '2024-03-02'],
    ['Sep. 2, 2024', '2024-09-02'],
  ])('name the day: %s', (line, day) => {
    expect(below('By Ada Berg', line).draft.metadata.published?.value).toBe(day)
    expect(below(line).outline).toEqual([paragraph])
  })

  it.each([
    'By Ada Berg, staff writer',
    'By the river stood a mill',
    'By Monday',
    '12 Smarch 2024',
    '31 June 2024',
    '03/04/2024',
  ])('stay when they are no more than alike: %s', line => {
    const { draft, outline } = below(line)
    expect(draft.metadata).toMatchObject({ title: { value: 'A Town Without Water' } })
    expect(Object.keys(draft.metadata)).toEqual(['title'])
    expect(outline.join('\n')).toContain(line)
  })

  it('stay where there is no title', () => {
    expect(readText('By Ada Berg', '', paragraph).outline).toEqual(['By Ada Berg', paragraph])
  })
})
