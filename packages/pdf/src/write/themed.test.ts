import { calloutGround, defaultTheme, themeOf } from '@stet/core'
import { article, h, p } from '@stet/core/testing'
import { describe, expect, it } from 'vitest'
import { png } from '../testing/pictures.ts'
import { readPdf } from '../testing/read-pdf.ts'
import { writePdf } from '../testing/write.ts'
import { colour, lookOf } from './theme.ts'

const words = 'The river ran low that summer, and the mills along it stood still for weeks. '
const long = article([h(1, 'First part'), p(words.repeat(300)), h(2, 'Second part'), p(words.repeat(300))])

describe('a theme', () => {
  it('sets margins and sizes', async () => {
    const plain = await readPdf((await writePdf(long)).bytes)
    const theme = themeOf({ sizes: { text: 14 } })
    const large = await readPdf((await writePdf(long, new Map(), { pageSize: 'A4', theme })).bytes)
    expect(large.text.length).toBeGreaterThan(plain.text.length)
  })

  it('colours callouts, and the ground that follows from their colour', () => {
    const { tip, note } = lookOf(themeOf({ callouts: { tip: '#804000' } })).callouts
    expect(tip).toEqual({ ink: colour('#804000'), tint: colour(calloutGround('#804000')) })
    expect(note).toEqual(lookOf(defaultTheme).callouts.note)
  })

  it('is the default one where none is given, byte for byte', async () => {
    const given = await writePdf(long, new Map(), { pageSize: 'A4', theme: defaultTheme })
    expect(given.bytes).toEqual((await writePdf(long)).bytes)
  })

  it('tells of a font that is not installed', async () => {
    const theme = themeOf({ fonts: { text: 'No Such Serif' } })
    const { said } = await writePdf(article([p('x')]), new Map(), { pageSize: 'A4', theme })
    expect(said.map(({ code }) => code)).toEqual(['pdf/font-missing'])
    expect(said[0]!.hint).toContain('@expo-google-fonts/no-such-serif')
  })

  it('shows a logo in the head of the first page, and tells where it is missing', async () => {
    const theme = themeOf({ logo: 'logo.png' })
    const bytes = png({ width: 1, height: 1, type: 2, rows: [[0, 9, 9, 9]] })
    const logo = { format: 'png', bytes, width: 40, height: 20 } as const
    const given = { pageSize: 'A4', publication: 'The Mill', theme } as const
    const shown = await writePdf(article([p('x')]), new Map(), { ...given, logo })
    expect(shown.said).toEqual([])
    expect((await readPdf(shown.bytes)).text.join('')).not.toContain('The Mill')
    const missing = await writePdf(article([p('x')]), new Map(), given)
    expect(missing.said.map(({ code }) => code)).toEqual(['pdf/logo-missing'])
    expect((await readPdf(missing.bytes)).text.join('')).toContain('The Mill')
  })
})

describe('contents', () => {
  const firstPage = async (contents: boolean | 'auto', given = long) =>
    (await readPdf((await writePdf(given, new Map(), { pageSize: 'A4', theme: themeOf({ contents }) })).bytes)).text[0]!

  it('stand behind the title of a long article, with the pages of its sections', async () => {
    const text = await firstPage('auto')
    expect(text).toContain('Contents')
    expect(text.replaceAll(/[\s.]+/g, ' ')).toMatch(/Contents First part ?1 Second part ?[5-9]/)
  })

  it('do not stand in a short one, unless they are asked for', async () => {
    const short = article([h(1, 'First part'), p(words)])
    expect(await firstPage('auto', short)).not.toContain('Contents')
    expect(await firstPage(true, short)).toContain('Contents')
    expect(await firstPage(false)).not.toContain('Contents')
  })
})
