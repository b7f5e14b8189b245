import { readFace } from './face.ts'
import { bytesOfCut, nameOfCut } from './files.ts'
import type { Face, Family, Font, Shaped, Typesetter } from './font.ts'

/** Called once for each character that no font has. */
export type OnMissing = (character: string) => void

/** Reads each cut when it is first asked for, and keeps it. */
export type FaceOf = (font: Font) => Face

/** A shelf of the fonts that come with the package, each file read at most once. */
export function fontShelf(): FaceOf {
  const read = new Map<string, Face>()
  return font => {
    const name = nameOfCut(font)
    const known = read.get(name)
    if (known) return known
    const face = readFace(name, bytesOfCut(font))
    read.set(name, face)
    return face
  }
}

const families: readonly Family[] = ['serif', 'sans', 'mono', 'arabic']

/** Characters that are never drawn, so that no font needs them: joiners, direction marks, variation selectors. */
const ignorable = /^\p{Default_Ignorable_Code_Point}$/u

/** What stands on the page for a character that no font has: an empty box. */
const substitute = '\u25A1'

const softHyphen = '\u00AD'

/** Stands for a character that a PDF cannot hold, which was reported where it was found. */
const replacement = '\uFFFD'

/**
 * Sets words in the fonts of a shelf. Where the asked font lacks a character, the first family that has it is taken; where
 * none has it, a box stands for it, carries its text, and `missing` hears of it. Shaped words are kept and given again.
 */
export function typesetter(faceOf: FaceOf, missing: OnMissing): Typesetter {
  const shelfOf = wordShelves()
  const missed = new Set<string>()

  const faceFor = (character: string, font: Font): Face | undefined => {
    const codePoint = character.codePointAt(0)!
    const own = faceOf(font)
    if (own.covers(codePoint)) return own
    for (const family of families) {
      const face = faceOf({ ...font, family })
      if (face.covers(codePoint)) return face
    }
    return undefined
  }

  const shapeNew = (word: string, font: Font, rightToLeft: boolean): readonly Shaped[] => {
    const manner = { rightToLeft, tabular: font.tabular === true, literal: font.family === 'mono' }
    return runsOf(word, font, faceFor).map(({ face, text }): Shaped => {
      if (face) {
        const glyphs = face.shape(text, manner)
        return { face, text, glyphs, width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) }
      }
      const box = faceOf({ ...font, family: 'sans', italic: false })
      const [drawn] = box.shape(substitute, manner)
      if (!missed.has(text) && text !== replacement) missing(text)
      missed.add(text)
      return { face: box, text, glyphs: [{ ...drawn!, text }], width: drawn!.advance }
    })
  }

  const hyphenOf = (font: Font): Shaped => {
    const [drawn] = shapeNew('-', font, false)
    const glyphs = drawn!.glyphs.map(glyph => ({ ...glyph, text: softHyphen }))
    return { ...drawn!, text: softHyphen, glyphs }
  }

  return {
    shape: (word, font, rightToLeft) => {
      const shelf = shelfOf(font)
      const words = rightToLeft ? shelf.rightToLeft : shelf.leftToRight
      const known = words.get(word)
      if (known) return known
      const shaped = shapeNew(word, font, rightToLeft)
      words.set(word, shaped)
      return shaped
    },
    hyphen: font => {
      const shelf = shelfOf(font)
      shelf.hyphen ??= hyphenOf(font)
      return shelf.hyphen
    },
  }
}

/** What was shaped in a font. */
interface WordShelf {
  readonly leftToRight: Map<string, readonly Shaped[]>
  readonly rightToLeft: Map<string, readonly Shaped[]>
  hyphen?: Shaped
}

/** The shelf of each font: one for all objects that name the same font. */
function wordShelves(): (font: Font) => WordShelf {
  const byName = new Map<string, WordShelf>()
  const byFont = new WeakMap<Font, WordShelf>()
  return font => {
    const known = byFont.get(font)
    if (known) return known
    const name = `${nameOfCut(font)}${font.tabular ? ' tabular' : ''}`
    const shelf = byName.get(name) ?? { leftToRight: new Map(), rightToLeft: new Map() }
    byName.set(name, shelf)
    byFont.set(font, shelf)
    return shelf
  }
}

interface FaceRun {
  readonly face: Face | undefined
  readonly text: string
}

/** Cuts a word where its face changes; a character that no face has stands alone. */
function runsOf(word: string, font: Font, faceFor: (character: string, font: Font) => Face | undefined): FaceRun[] {
  const runs: FaceRun[] = []
  for (const character of word) {
    const last = runs.at(-1)
    const joins = ignorable.test(character) || /^\p{M}$/u.test(character)
    if (last?.face && joins) {
      runs[runs.length - 1] = { face: last.face, text: last.text + character }
      continue
    }
    const face = faceFor(character, font) ?? (joins ? faceFor(' ', font) : undefined)
    if (last?.face && last.face === face) runs[runs.length - 1] = { face, text: last.text + character }
    else runs.push({ face, text: character })
  }
  return runs
}
