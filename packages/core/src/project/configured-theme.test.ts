import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../diagnostic/index.ts'
import { defaultTheme } from '../theme/index.ts'
import { parseConfiguration } from './configuration.ts'

function configured(theme: unknown) {
  const said: Diagnostic[] = []
  const configuration = parseConfiguration(JSON.stringify({ theme }, null, 2), diagnostic => said.push(diagnostic))
  return {
    theme: configuration.theme,
    said: said.map(({ code, place }) => [code, place?.start.line]),
    hints: said.map(({ hint }) => hint),
  }
}

describe('the theme of a publication', () => {
  it('takes what is chosen and keeps the default of the rest', () => {
    const { theme, said } = configured({ fonts: { text: 'Literata' }, margins: { left: 30 }, contents: true })
    expect(said).toEqual([])
    expect(theme.fonts).toEqual({ ...defaultTheme.fonts, text: 'Literata' })
    expect(theme.margins).toEqual({ ...defaultTheme.margins, left: 30 })
    expect(theme.contents).toBe(true)
    expect(theme.colours).toEqual(defaultTheme.colours)
  })

  it('tells what is wrong with it where it stands, and uses the default', () => {
    const { theme, said } = configured({ colours: { ink: 'black' }, sizes: { text: 300 }, figurs: {} })
    expect(said).toEqual([
      ['project/configuration-value-invalid', 4],
      ['project/configuration-value-invalid', 7],
      ['project/configuration-key-unknown', 9],
    ])
    expect(theme).toEqual(defaultTheme)
  })

  it('tells of colours that are too alike to be read', () => {
    const { said } = configured({ colours: { soft: '#9aa0a6' } })
    expect(said.map(([code]) => code)).toEqual(['project/theme-contrast-low'])
  })

  it('tells of callouts whose titles cannot be read on their ground', () => {
    const { said, hints } = configured({ callouts: { warning: '#ffcc00' } })
    expect(said).toEqual([['project/theme-contrast-low', 2]])
    const [nearest = ''] = /#[0-9a-f]{6}/.exec(hints[0]!) ?? []
    expect(configured({ callouts: { warning: nearest } }).said).toEqual([])
  })

  it('tells the nearest colour that can be read, where there is one', () => {
    const [nearest = ''] = /#[0-9a-f]{6}/.exec(configured({ colours: { soft: '#9aa0a6' } }).hints[0] ?? '') ?? []
    expect(configured({ colours: { soft: nearest } }).said).toEqual([])
    expect(configured({ colours: { tint: '#333333' } }).hints.join()).not.toContain('nearest')
  })
})
