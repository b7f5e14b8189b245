import { expect, it } from 'vitest'
import { directedTexts } from './direction.ts'

it.each([
  ['ltr', 'plain words', [['plain words', 'ltr']]],
  [
    'ltr',
    'the word كتاب جميل here',
    [
      ['the word ', 'ltr'],
      ['كتاب جميل', 'rtl'],
      [' here', 'ltr'],
    ],
  ],
  [
    'rtl',
    'في ملف PDF 2024.',
    [
      ['في ملف ', 'rtl'],
      ['PDF 2024', 'ltr'],
      ['.', 'rtl'],
    ],
  ],
  ['rtl', '2024', [['2024', 'rtl']]],
] as const)('divides words of a paragraph that runs %s: %s', (base, value, parts) => {
  expect(directedTexts(value, base).map(part => [part.value, part.direction])).toEqual(parts)
})
