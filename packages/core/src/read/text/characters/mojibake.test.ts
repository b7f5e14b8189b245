import { describe, expect, it } from 'vitest'
import { readText } from '../testing.ts'
import { asWindows1252 } from './windows-1252.ts'

const wrecked = (text: string): string => asWindows1252(String.fromCharCode(...new TextEncoder().encode(text)))

describe('UTF-8 that was read as Windows-1252', () => {
  it.each([
    ['quotes', 'It’s “over”, she said.'],
    ['dashes', 'The river — three metres – rose.'],
    ['letters', 'Müller mange un gâteau à Nîmes.'],
    ['no-break spaces', 'Café, 10\u00A0€, and né in 1900.'],
    ['other scripts', 'Сон всех людей.'],
    ['an emoji', 'Well done 😀 all.'],
  ])('is repaired: %s', (_, text) => {
    const { outline, diagnostics } = readText('Opening words.', '', wrecked(text))
    expect(outline).toEqual(['Opening words.', text])
    expect(diagnostics.filter(({ code }) => code === 'text/mojibake')).toHaveLength(1)
  })

  it.each([
    ['letters that are meant', 'Ângela and São Paulo, Åse and Ørsted, “Él” and «à»'],
    ['a single pair that may be meant', 'The sign Ã© stands for itself.'],
    ['sequences that do not decode', 'A â‚ and a Ã/ here'],
  ])('is not seen in %s', (_, source) => {
    expect(readText('Opening words.', '', source).outline[1]).toBe(source)
  })
})
