import { defaultTheme } from '@stet/core'
import { describe, expect, it } from 'vitest'
import { cutFinder, installed } from './files.ts'
import { fontShelf, typesetter } from './library.ts'
import { groupedByPackage } from './missing.ts'
import type { Font } from './font.ts'
import { loadSubsetter } from './subset.ts'

const serif: Font = { family: 'serif', bold: false, italic: false }
const missed: string[] = []
const shelf = fontShelf(defaultTheme.fonts)
const set = typesetter(shelf, defaultTheme.figures, character => missed.push(character))
const textsOf = (word: string, rightToLeft = false) =>
  set.shape(word, serif, rightToLeft).map(({ face, glyphs }) => [face.name, glyphs.map(glyph => glyph.text)] as const)

describe('shaping', () => {
  it('joins letters in ligatures that carry all their characters', () => {
    const [[, glyphs]] = textsOf('office') as [[string, string[]]]
    expect(glyphs.join('')).toBe('office')
    expect(glyphs).toContain('ffi')
  })

  it('kerns', () => {
    const width = (word: string) => set.shape(word, serif, false)[0]!.width
    expect(width('To')).toBeLessThan(width('T') + width('o'))
  })

  it('takes another font for a character that the asked one lacks', () => {
    expect(textsOf('aم').map(([name]) => name)).toEqual(['SourceSerif4_400Regular', 'Amiri_400Regular'])
  })

  it('gives the glyphs of right-to-left words as they are seen, with each its text', () => {
    const [[, glyphs]] = textsOf('سلام', true) as [[string, string[]]]
    expect(glyphs.toReversed().join('')).toBe('سلام')
  })

  it.each(['\u115F', '\u3164', '\uFFA0'])(
    'shows nothing for a filler, and never the glyph for what a font has not: %j',
    filler => {
      const shaped = set.shape(`a${filler}b`, serif, false)
      const glyphs = shaped.flatMap(part => part.glyphs)
      expect(glyphs.every(({ id }) => id > 0)).toBe(true)
      expect(glyphs.map(({ text }) => text).join('')).toBe(`a${filler}b`)
      expect(shaped.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(set.shape('ab', serif, false)[0]!.width, 0)
    },
  )

  it('shows a box for a character that no font has, keeps its text, and says so once', () => {
    const [shaped] = set.shape('漢', serif, false)
    expect(shaped!.glyphs.map(glyph => [glyph.id > 0, glyph.text])).toEqual([[true, '漢']])
    for (const part of set.shape('漢字漢', serif, false)) if (part.missing) set.missed(part.text, 'block')
    expect(missed).toEqual(['漢', '字'])
  })

  it('gives the same object for the same word', () => {
    expect(set.shape('word', serif, false)).toBe(set.shape('word', serif, false))
  })
})

describe('subsetting', () => {
  it('keeps the glyphs that are asked for under their ids, in far fewer bytes', async () => {
    const subset = await loadSubsetter()
    const face = shelf.faceOf(serif)!
    const [glyph] = face.shape('g', { rightToLeft: false, tabular: false, oldStyle: false, literal: false })
    const cut = subset(face.bytes, [0, glyph!.id])
    expect(cut.length).toBeLessThan(face.bytes.length / 20)
    expect(subset(face.bytes, [0, glyph!.id])).toEqual(cut)
    expect(Buffer.from(cut).readUInt32BE(0)).toBe(0x00010000)
  })
})

describe('characters that no font has', () => {
  it('are told by the package that would have them', () => {
    const missed = new Map([
      ['漢', 'one'],
      ['𒀀', 'two'],
      ['字', 'three'],
      ['ก็', 'four'],
    ])
    expect(groupedByPackage(missed, shelf.cutOf)).toEqual([
      { characters: ['漢', '字'], package: '@expo-google-fonts/noto-serif-sc', block: 'one' },
      { characters: ['𒀀', 'ก็'], block: 'two' },
    ])
  })

  it('take the marks on them along, so that no mark is drawn as the font’s own sign for nothing', () => {
    const shaped = set.shape('aก็b', serif, false)
    expect(shaped.map(({ text, missing }) => [text, missing])).toEqual([
      ['a', undefined],
      ['ก็', true],
      ['b', undefined],
    ])
    for (const word of ['x\u0E47', '\u0E47', 'x\u0301'])
      for (const { glyphs } of set.shape(word, serif, false)) expect(glyphs.map(({ id }) => id)).not.toContain(0)
  })
})

describe('figures', () => {
  it('are lining, or old-style in text and lining in tables, as the theme says', () => {
    const oldStyle = typesetter(shelf, { text: 'old-style', tables: 'lining' }, () => undefined)
    const ids = (setter: typeof set, font: Font) => setter.shape('1979', font, false)[0]!.glyphs.map(({ id }) => id)
    expect(ids(oldStyle, serif)).not.toEqual(ids(set, serif))
    const tabular: Font = { family: 'sans', bold: false, italic: false, tabular: true }
    expect(ids(oldStyle, tabular)).toEqual(ids(set, tabular))
  })
})

describe('the families of a theme', () => {
  it('are those of the default theme where they are not installed', () => {
    const { names, missing } = installed({ ...defaultTheme.fonts, text: 'No Such Serif' })
    expect(missing).toEqual(['No Such Serif'])
    expect(names).toEqual(defaultTheme.fonts)
  })

  it('are found by their names', () => {
    const cutOf = cutFinder({ text: 'Source Sans 3', headings: 'Source Serif 4', code: 'JetBrains Mono' })
    expect(cutOf(serif)?.name).toBe('SourceSans3_400Regular')
    expect(cutOf({ family: 'sans', bold: true, italic: true })?.name).toBe('SourceSerif4_600SemiBold_Italic')
    expect(cutOf({ family: 'hebrew', bold: true, italic: true })?.name).toBe('NotoSerifHebrew_700Bold')
    expect(cutOf({ family: 'chinese', bold: false, italic: false })).toBeUndefined()
  })
})
