import { describe, expect, it } from 'vitest'
import { colour, contrast, defaultTheme, lowContrasts, themeOf, themeSettings } from './index.ts'

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

  it('finds each pair that is too alike', () => {
    const pale = lowContrasts(themeOf({ colours: { accent: '#88ccee' } }))
    expect(pale.map(({ text, ground }) => [text, ground])).toEqual([
      ['accent', 'paper'],
      ['accent', 'tint'],
      ['accent', 'highlight'],
    ])
    const dark = lowContrasts(themeOf({ colours: { tint: '#333333' } }))
    expect(dark.map(({ ground }) => ground)).toEqual(['tint', 'tint', 'tint'])
  })
})
