import { describe, expect, it } from 'vitest'
import { colour, theme } from '../theme.ts'
import { contrast, readable } from './contrast.ts'

const white = colour('#ffffff')

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast(colour('#000000'), white)).toBeCloseTo(21)
    expect(contrast(white, white)).toBe(1)
  })

  it('is reached by darkening, and only where it is needed', () => {
    const pale = readable(colour('#88ccee'), theme.tint)
    expect(contrast(pale, theme.tint)).toBeGreaterThanOrEqual(4.5)
    expect(readable(colour('#222222'), theme.tint)).toEqual(colour('#222222'))
  })

  it('is at least 4.5 for every text colour of the theme on every ground that it stands on', () => {
    const grounds = [white, theme.tint, theme.highlight, ...Object.values(theme.callouts).map(({ tint }) => tint)]
    for (const ground of grounds)
      for (const text of [theme.ink, theme.soft, theme.accent])
        expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
    for (const { ink, tint } of Object.values(theme.callouts)) expect(contrast(ink, tint)).toBeGreaterThanOrEqual(4.5)
  })
})
