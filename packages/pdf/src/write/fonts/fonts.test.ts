import { describe, expect, it } from 'vitest'
import { fontShelf, typesetter } from './library.ts'
import type { Font } from './font.ts'
import { loadSubsetter } from './subset.ts'

const serif: Font = { family: 'serif', bold: false, italic: false }
const missed: string[] = []
const shelf = fontShelf()
const set = typesetter(shelf, character => missed.push(character))
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

  it('shows a box for a character that no font has, keeps its text, and says so once', () => {
    const [shaped] = set.shape('漢', serif, false)
    expect(shaped!.glyphs.map(glyph => [glyph.id > 0, glyph.text])).toEqual([[true, '漢']])
    set.shape('漢字漢', serif, false)
    expect(missed).toEqual(['漢', '字'])
  })

  it('gives the same object for the same word', () => {
    expect(set.shape('word', serif, false)).toBe(set.shape('word', serif, false))
  })
})

describe('subsetting', () => {
  it('keeps the glyphs that are asked for under their ids, in far fewer bytes', async () => {
    const subset = await loadSubsetter()
    const face = shelf(serif)
    const [glyph] = face.shape('g', { rightToLeft: false, tabular: false, literal: false })
    const cut = subset(face.bytes, [0, glyph!.id])
    expect(cut.length).toBeLessThan(face.bytes.length / 20)
    expect(subset(face.bytes, [0, glyph!.id])).toEqual(cut)
    expect(Buffer.from(cut).readUInt32BE(0)).toBe(0x00010000)
  })
})
