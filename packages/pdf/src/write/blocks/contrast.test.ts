import { describe, expect, it } from 'vitest'
import { contrast, defaultTheme } from '@stet/core'
import { colour, lookOf } from '../theme.ts'
import { readable } from './contrast.ts'

const theme = lookOf(defaultTheme)

const white = colour('#ffffff')

describe('contrast', () => {
  it('is reached by lightening on a dark ground', () => {
    const dark = colour('#333333')
    expect(contrast(readable(colour('#222222'), dark), dark)).toBeGreaterThanOrEqual(4.5)
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
