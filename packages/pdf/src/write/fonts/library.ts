import type { Theme } from '@stet/core'
import { readFace } from './face.ts'
import { bytesOfCut, cutFinder, type CutOf, type FontNames } from './files.ts'
import type { Face, Family, Font, Shaped, Typesetter } from './font.ts'
import { familiesFor } from './scripts.ts'

/** Called once for each character that no font has, with the block where it first stands. */
export type OnMissing = (character: string, block: string | undefined) => void

/** Reads each cut when it is first asked for, and keeps it; nothing where its family is not installed. */
export interface FontShelf {
  readonly cutOf: CutOf
  readonly faceOf: (font: Font) => Face | undefined
}

/** A shelf of fonts, each file read at most once. */
export function fontShelf(names: FontNames): FontShelf {
  const cutOf = cutFinder(names)
  const read = new Map<string, Face>()
  return {
    cutOf,
    faceOf: font => {
      const cut = cutOf(font)
      if (!cut) return undefined
      const known = read.get(cut.name)
      if (known) return known
      const face = readFace(cut.name, bytesOfCut(cut))
      read.set(cut.name, face)
      return face
    },
  }
}

const roles: readonly Family[] = ['serif', 'sans', 'mono']

/** Characters that are never drawn, so that no font needs them: joiners, direction marks, variation selectors. */
const ignorable = /^\p{Default_Ignorable_Code_Point}$/u

const mark = /^\p{M}$/u

/** What stands on the page for a character that no font has: an empty box. */
const substitute = '\u25A1'

const softHyphen = '\u00AD'

/** Stands for a character that a PDF cannot hold, which was reported where it was found. */
const replacement = '\uFFFD'

/**
 * Sets words in the fonts of a shelf. Where the asked font lacks a character, the first family that has it is taken; where
 * none has it, a box stands for it, carries its text, and `missing` hears of it. Shaped words are kept and given again.
 */
export function typesetter({ cutOf, faceOf }: FontShelf, figures: Theme['figures'], missing: OnMissing): Typesetter {
  const shelfOf = wordShelves(cutOf)
  const missed = new Set<string>()

  const faceFor = (character: string, font: Font): Face | undefined => {
    const codePoint = character.codePointAt(0)!
    const own = faceOf(font)
    if (own?.covers(codePoint)) return own
    for (const family of [...roles, ...familiesFor(character)]) {
      const face = faceOf({ ...font, family })
      if (face?.covers(codePoint)) return face
    }
    return undefined
  }

  const shapeNew = (word: string, font: Font, rightToLeft: boolean): readonly Shaped[] => {
    const tabular = font.tabular === true
    const style = tabular ? figures.tables : font.family === 'serif' ? figures.text : 'lining'
    const manner = { rightToLeft, tabular, oldStyle: style === 'old-style', literal: font.family === 'mono' }
    const own = faceOf(font)
    const runs = own && coversAll(own, word) ? [{ face: own, text: word }] : runsOf(word, font, faceFor)
    return runs.map(({ face, text }): Shaped => {
      if (face) {
        const glyphs = face.shape(text, manner)
        return { face, text, glyphs, width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) }
      }
      const box = faceFor(substitute, { ...font, family: 'sans', italic: false })!
      const [drawn] = box.shape(substitute, manner)
      const known = text === replacement
      return {
        face: box,
        text,
        glyphs: [{ ...drawn!, text }],
        width: drawn!.advance,
        ...(known ? {} : { missing: true }),
      }
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
    missed: (character, block) => {
      if (!missed.has(character)) missing(character, block)
      missed.add(character)
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
function wordShelves(cutOf: CutOf): (font: Font) => WordShelf {
  const byName = new Map<string, WordShelf>()
  const byFont = new WeakMap<Font, WordShelf>()
  return font => {
    const known = byFont.get(font)
    if (known) return known
    const name = `${font.family} ${cutOf(font)?.name}${font.tabular ? ' tabular' : ''}`
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

/** Whether a word, which has letters, can be set in one face. */
function coversAll(face: Face, word: string): boolean {
  for (const character of word) if (!face.covers(character.codePointAt(0)!)) return false
  return word !== ''
}

/** Cuts a word where its face changes; a character that no face has stands alone, with the marks on it. */
function runsOf(word: string, font: Font, faceFor: (character: string, font: Font) => Face | undefined): FaceRun[] {
  const runs: FaceRun[] = []
  for (const character of word) {
    const last = runs.at(-1)
    if (last && joins(character, last.face)) {
      runs[runs.length - 1] = { face: last.face, text: last.text + character }
      continue
    }
    const face = faceFor(character, font) ?? (ignorable.test(character) ? faceFor(' ', font) : undefined)
    if (last?.face && last.face === face) runs[runs.length - 1] = { face, text: last.text + character }
    else runs.push({ face, text: character })
  }
  return runs
}

/** Whether a character is set with what stands before it: what is never drawn, and marks that its face has, or on a box. */
const joins = (character: string, face: Face | undefined): boolean =>
  ignorable.test(character) || (mark.test(character) && (!face || face.covers(character.codePointAt(0)!)))
