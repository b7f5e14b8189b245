import type { ScriptFamily } from './scripts.ts'

/** The families that a text can be set in: those of the theme by their parts, and those for further scripts. */
export type Family = 'serif' | 'sans' | 'mono' | ScriptFamily

/** A cut of a family, as a style asks for it; the library finds the file that has the letters. */
export interface Font {
  readonly family: Family
  readonly bold: boolean
  readonly italic: boolean
  /** Figures of one width, so that columns of numbers align (OpenType `tnum`). */
  readonly tabular?: boolean
}

/** One positioned glyph; all measures in thousandths of an em. */
export interface Glyph {
  readonly id: number
  /** The characters that it stands for; empty where an earlier glyph of its cluster stands for them. */
  readonly text: string
  readonly advance: number
  readonly x: number
  readonly y: number
}

/** One font file, read. All measures in thousandths of an em. */
export interface Face {
  /** Its PostScript name; unique in a library. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly ascent: number
  /** Below the baseline: under 0. */
  readonly descent: number
  readonly capHeight: number
  readonly box: readonly [number, number, number, number]
  readonly italicAngle: number
  readonly fixedPitch: boolean
  /** Whether it has a glyph for the code point. */
  covers(codePoint: number): boolean
  /** The width that the file itself gives a glyph. */
  advance(glyph: number): number
  /** Shapes text that it covers: glyphs in the order in which they stand on the line, left to right. */
  shape(text: string, manner: ShapeManner): readonly Glyph[]
}

/** How a text is to be shaped. */
export interface ShapeManner {
  readonly rightToLeft: boolean
  readonly tabular: boolean
  /** Figures with rises and falls (OpenType `onum`). */
  readonly oldStyle: boolean
  /** Letter by letter, as code is read: no contextual forms that join operators. */
  readonly literal: boolean
}

/** A stretch of text in one face, shaped, ready to be placed at any size. Equal text gives the same object. */
export interface Shaped {
  readonly face: Face
  readonly text: string
  readonly glyphs: readonly Glyph[]
  /** In thousandths of an em. */
  readonly width: number
  /** It is a character that no font has, and a box stands for it. */
  readonly missing?: boolean
}

/** Shapes words, remembers them, and says how a font's lines stand. */
export interface Typesetter {
  /** Shapes a word; more than one part where no single face has all its characters. Parts are in the order of the text. */
  shape(word: string, font: Font, rightToLeft: boolean): readonly Shaped[]
  /** The hyphen that breaking a word adds: its text is a soft hyphen (U+00AD), so that the word comes back whole. */
  hyphen(font: Font): Shaped
  /** Hears of a character that no font has, each time that it stands somewhere. */
  missed(character: string, block: string | undefined): void
}
