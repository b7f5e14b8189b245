import * as check from 'fast-check'
import { describe, expect, it } from 'vitest'
import { colour, contrast, hexOf, isReadable, nearestReadable, oklchOf } from './index.ts'

const hex = check.integer({ min: 0, max: 0xffffff }).map(value => `#${value.toString(16).padStart(6, '0')}`)

describe('a colour by lightness, chroma and hue', () => {
  it('is that of CSS Color 4', () => {
    const { lightness, chroma, hue } = oklchOf('#ff0000')
    expect([lightness, chroma, (hue * 180) / Math.PI].map(part => part.toFixed(3))).toEqual([
      '0.628',
      '0.258',
      '29.234',
    ])
  })

  it('comes back as it was', () => {
    check.assert(
      check.property(hex, value => {
        expect(hexOf(oklchOf(value))).toBe(value)
      }),
    )
  })

  it('loses chroma where no screen shows it', () => {
    expect(hexOf({ lightness: 1, chroma: 0.3, hue: 1 })).toBe('#ffffff')
    expect(hexOf({ lightness: 0.5, chroma: 0.9, hue: 4.6 })).toMatch(/^#[0-9a-f]{6}$/)
  })
})

describe('the nearest colour that can be read', () => {
  it('is the colour itself where it can be', () => {
    expect(nearestReadable('#17497d', ['#ffffff'])).toBe('#17497d')
  })

  it('is of the same hue and barely reaches the contrast', () => {
    const found = nearestReadable('#88ccee', ['#ffffff', '#f3f5f7'])!
    expect(isReadable(found, ['#ffffff', '#f3f5f7'])).toBe(true)
    expect(contrast(colour(found), colour('#f3f5f7'))).toBeLessThan(4.7)
    expect(oklchOf(found).hue).toBeCloseTo(oklchOf('#88ccee').hue, 1)
  })

  it('is there for every colour on one ground', () => {
    check.assert(
      check.property(hex, hex, (text, ground) => {
        expect(isReadable(nearestReadable(text, [ground])!, [ground])).toBe(true)
      }),
    )
  })

  it('is not there where the grounds are too far apart', () => {
    expect(nearestReadable('#17497d', ['#ffffff', '#000000', '#777777'])).toBeUndefined()
  })
})
