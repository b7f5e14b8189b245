import * as check from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calloutGround, colour, contrast, defaultTheme, lowContrasts, paper, themeOf, themeSettings } from './index.ts'

const hex = check.integer({ min: 0, max: 0xffffff }).map(value => `#${value.toString(16).padStart(6, '0')}`)

describe('a theme', () => {
  it('has the default of all that is not chosen', () => {
    const theme = themeOf({ sizes: { code: 8 }, colours: { accent: '#aa0000' } })
    expect(theme.sizes).toEqual({ ...defaultTheme.sizes, code: 8 })
    expect(theme.colours).toEqual({ ...defaultTheme.colours, accent: '#aa0000' })
    expect(theme.fonts).toEqual(defaultTheme.fonts)
  })

  it('keeps the proportions of sizes that are not chosen', () => {
    const { sizes } = themeOf({ sizes: { text: 21, title: 30 } })
    expect(sizes).toEqual({ text: 21, small: 17.2, table: 17.6, code: 17.2, title: 30, heading: 31 })
  })

  it('has defaults that keep to its own settings', () => {
    for (const [name, setting] of Object.entries(themeSettings)) {
      const value: unknown = defaultTheme[name as keyof typeof defaultTheme]
      if ('accepts' in setting) expect(value === undefined || setting.accepts(value), name).toBe(true)
      else
        for (const [key, inner] of Object.entries(setting.settings)) {
          const own = (value as Readonly<Record<string, unknown>>)[key]
          expect(own === undefined || inner.accepts(own), `${name}.${key}`).toBe(true)
        }
    }
  })

  it('refuses what is no colour, no size and no margin', () => {
    expect(['#12345', 'red', 7, '#gggggg'].map(themeSettings.colours.settings.ink.accepts)).not.toContain(true)
    expect([0, 100, '10', Number.NaN].map(themeSettings.sizes.settings.text.accepts)).not.toContain(true)
    expect([0, 200].map(themeSettings.margins.settings.left.accepts)).not.toContain(true)
  })
})

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast(colour('#000000'), colour('#ffffff'))).toBeCloseTo(21)
    expect(contrast(colour('#777777'), colour('#ffffff'))).toBeCloseTo(4.48, 2)
  })

  it('is enough in the default theme', () => {
    expect(lowContrasts(defaultTheme)).toEqual([])
  })

  it('finds each colour of text that is too like a ground, and the ground on which it is read worst', () => {
    const pale = lowContrasts(themeOf({ colours: { accent: '#88ccee' } }))
    expect(pale.map(({ text, ground }) => [text, ground])).toEqual([['accent', 'highlight']])
    const dark = lowContrasts(themeOf({ colours: { tint: '#333333' } }))
    expect(dark.map(({ text, ground, nearest }) => [text, ground, nearest])).toEqual([
      ['ink', 'tint', undefined],
      ['soft', 'tint', undefined],
      ['accent', 'tint', undefined],
    ])
  })

  it('names the nearest colour of callouts that can be read on the ground that follows from it', () => {
    check.assert(
      check.property(hex, note => {
        const [found] = lowContrasts(themeOf({ callouts: { note } }))
        if (!found) return
        expect([found.text, found.ground]).toEqual(['callouts.note', 'callouts.note'])
        expect(lowContrasts(themeOf({ callouts: { note: found.nearest! } }))).toEqual([])
      }),
    )
  })
})

describe('the ground of callouts', () => {
  it('is pale and of the hue of their colour, and grey for grey', () => {
    expect(calloutGround('#808080')).toMatch(/^#(..)\1\1$/)
    const [red, green, blue] = colour(calloutGround('#97231f'))
    expect(red).toBeGreaterThan(Math.max(green, blue))
  })

  it('leaves the text of the default theme legible, and bars that stand out, whatever the colour (WCAG 2.2, 1.4.3 and 1.4.11)', () => {
    check.assert(
      check.property(hex, note => {
        const theme = themeOf({ callouts: { note } })
        const ground = colour(calloutGround(note))
        for (const text of [theme.colours.ink, theme.colours.soft, theme.colours.accent])
          expect(contrast(colour(text), ground)).toBeGreaterThanOrEqual(4.5)
        if (lowContrasts(theme).length > 0) return
        for (const beside of [ground, colour(paper)]) expect(contrast(colour(note), beside)).toBeGreaterThanOrEqual(3)
      }),
    )
  })
})
