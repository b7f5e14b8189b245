import type { Shaped } from '../fonts/font.ts'
import type { GlyphPart } from './chunk.ts'
import type { Hyphenate } from './hyphenation.ts'

/** Where a shaped word may be hyphenated, and its width up to there, in thousandths of an em: one entry for each cut. */
export interface WordCuts {
  readonly offsets: readonly number[]
  readonly widths: readonly number[]
}

/** Says where a part of a line may be hyphenated. */
export type CutsOf = (part: GlyphPart) => WordCuts

const noCuts: WordCuts = { offsets: [], widths: [] }
const letters = /\p{L}{5}/u

/** Hyphenates parts of lines, and remembers each shaped word in each language. */
export function wordCuts(hyphenate: Hyphenate): CutsOf {
  const languages = new Map<string, Map<Shaped, WordCuts>>()
  return ({ shaped, style, language, level }) => {
    if (style.font.family === 'mono' || language === 'zxx' || level % 2 === 1) return noCuts
    let words = languages.get(language)
    if (!words) languages.set(language, (words = new Map()))
    let cuts = words.get(shaped)
    if (!cuts) words.set(shaped, (cuts = cutsIn(shaped, language, hyphenate)))
    return cuts
  }
}

function cutsIn(shaped: Shaped, language: string, hyphenate: Hyphenate): WordCuts {
  const offsets = letters.test(shaped.text) ? hyphenate(shaped.text, language) : []
  if (offsets.length === 0) return noCuts
  const widths = widthsUpTo(shaped)
  return { offsets, widths: offsets.map(offset => widths[offset]!) }
}

/**
 * The width of the letters before each offset of a shaped text, in thousandths of an em; a ligature's width is shared out
 * among its letters.
 */
export function widthsUpTo({ glyphs }: Shaped): readonly number[] {
  const widths = [0]
  let width = 0
  for (const { advance, text } of glyphs) {
    const share = advance / Math.max(1, text.length)
    if (text.length === 0) width += share
    for (let index = 0; index < text.length; index++) widths.push((width += share))
  }
  return widths
}
