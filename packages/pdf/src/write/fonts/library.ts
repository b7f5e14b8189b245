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

/** Stands for a character that a PDF cannot hold, which was reported where it was found. */
const replacement = '\uFFFD'

/**
 * Sets words in the fonts of a shelf. Where the asked font lacks a character, the first family that has it is taken; where
 * none has it, a box stands for it, carries its text, and `missing` hears of it. Shaped words are kept and given again.
 */
export function typesetter(faceOf: FaceOf, missing: OnMissing): Typesetter {
  const words = new Map<string, Map<string, readonly Shaped[]>>()
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

  return {
    face: faceOf,
    shape: (word, font, rightToLeft) => {
      const key = `${nameOfCut(font)}${font.tabular ? '#' : ''}${rightToLeft ? '<' : ''}`
      const known = words.get(key) ?? new Map<string, readonly Shaped[]>()
      words.set(key, known)
      const before = known.get(word)
      if (before) return before
      const shaped = shapeNew(word, font, rightToLeft)
      known.set(word, shaped)
      return shaped
    },
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
