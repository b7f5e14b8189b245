import { colour, contrast, leastContrast, themeOf } from '@stet/core'
import * as check from 'fast-check'
import { expect, it } from 'vitest'
import { darkPalette, lightPalette, type Ink, type Palette } from './palette.ts'

const hex = check.integer({ min: 0, max: 0xffffff }).map(value => `#${value.toString(16).padStart(6, '0')}`)
const grounds: readonly Ink[] = ['paper', 'wash', 'mark']
const signals: readonly Ink[] = [
  'note',
  'tip',
  'important',
  'warning',
  'caution',
  'code-comment',
  'code-keyword',
  'code-string',
  'code-number',
  'code-function',
  'code-type',
]

function tooFaint(palette: Palette, texts: readonly Ink[], under: readonly Ink[]): readonly string[] {
  const pairs = texts.flatMap(text => under.map(ground => [text, ground] as const))
  return pairs
    .filter(([text, ground]) => contrast(colour(palette[text]), colour(palette[ground])) < leastContrast)
    .map(pair => pair.join(' on '))
}

it('can be read in the default theme, in light and dark', () => {
  const texts: readonly Ink[] = ['ink', 'muted', 'accent']
  expect(tooFaint(lightPalette(), texts, grounds)).toEqual([])
  expect(tooFaint(lightPalette(), signals, ['paper', 'wash'])).toEqual([])
  expect(tooFaint(darkPalette(), [...texts, ...signals], grounds)).toEqual([])
})

it('can be read in the dark, whatever the colours of the theme', () => {
  check.assert(
    check.property(hex, hex, hex, hex, (ink, soft, accent, highlight) => {
      const palette = darkPalette(themeOf({ colours: { ink, soft, accent, highlight } }))
      expect(tooFaint(palette, ['ink', 'muted', 'accent', ...signals], grounds)).toEqual([])
    }),
  )
})

it('keeps the hues of the theme', () => {
  const red = darkPalette(themeOf({ colours: { accent: '#a3311f' } })).accent
  expect(Number.parseInt(red.slice(1, 3), 16)).toBeGreaterThan(Number.parseInt(red.slice(5, 7), 16) + 60)
})
