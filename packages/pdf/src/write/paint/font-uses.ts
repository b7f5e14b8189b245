import type { Face, Glyph, Shaped } from '../fonts/font.ts'

/** One code of a font in this document: a glyph, and the text that it stands for there. */
export interface CodeUse {
  readonly code: number
  readonly glyph: number
  readonly text: string
  readonly width: number
}

/** What a document uses of a font, and how it shows text in it. */
export interface FontUse {
  readonly face: Face
  /** Its name in the resources of pages. */
  readonly name: string
  readonly codes: readonly CodeUse[]
  /** What shows a shaped text at a size, in points, between the brackets of a `TJ` (ISO 32000-1 9.4.3). */
  operand(shaped: Shaped, size: number): string
}

/** The fonts of one document, in the order of their first use. */
export interface FontUses {
  of(face: Face): FontUse
  all(): readonly FontUse[]
}

/** Nothing used yet. */
export function fontUses(): FontUses {
  const uses = new Map<Face, FontUse>()
  return {
    of: face => {
      const known = uses.get(face)
      if (known) return known
      const use = fontUse(face, `F${uses.size + 1}`)
      uses.set(face, use)
      return use
    },
    all: () => [...uses.values()],
  }
}

/** Each pair of a glyph and a text gets a code of its own, so that the text comes back exactly; code 0 stays `.notdef`. */
function fontUse(face: Face, name: string): FontUse {
  const codes: CodeUse[] = []
  const byPair = new Map<string, number>()
  const operands = new Map<Shaped, string>()
  const codeOf = ({ id, text }: Glyph): CodeUse => {
    const pair = `${id} ${text}`
    const known = byPair.get(pair)
    if (known !== undefined) return codes[known]!
    const use = { code: codes.length + 1, glyph: id, text, width: face.advance(id) }
    byPair.set(pair, codes.length)
    codes.push(use)
    return use
  }
  return {
    face,
    name,
    codes,
    operand: (shaped, size) => {
      const known = operands.get(shaped)
      if (known !== undefined) return known
      if (shaped.glyphs.some(glyph => glyph.y !== 0)) return operandOf(shaped, size, codeOf)
      const operand = operandOf(shaped, size, codeOf)
      operands.set(shaped, operand)
      return operand
    },
  }
}

/**
 * Codes in hexadecimal, broken where a glyph does not stand where the widths of the font would put it. Where a glyph
 * stands for no text of its own, or is moved, which readers of the PDF may take for a space, the text of the whole is said
 * beside it (ISO 32000-1 14.9.4).
 */
function operandOf(shaped: Shaped, size: number, codeOf: (glyph: Glyph) => CodeUse): string {
  let operand = ''
  let codes = ''
  let shift = 0
  const move = (by: number) => {
    if (Math.abs(by) < 0.01) return
    if (codes !== '') operand += `<${codes}>`
    codes = ''
    operand += `${Math.round(-by * 100) / 100} `
  }
  let rise = 0
  for (const glyph of shaped.glyphs) {
    const { code, width } = codeOf(glyph)
    move(shift + glyph.x)
    if (glyph.y !== rise) {
      rise = glyph.y
      if (codes !== '') operand += `<${codes}>`
      codes = ''
      operand += `] TJ ${Math.round(rise * size) / 1000} Ts [`
    }
    codes += code.toString(16).toUpperCase().padStart(4, '0')
    shift = glyph.advance - width - glyph.x
  }
  if (codes !== '') operand += `<${codes}>`
  if (rise !== 0) operand += '] TJ 0 Ts ['
  if (Math.abs(shift) >= 0.01) operand += `${Math.round(-shift * 100) / 100} `
  const inPlace = shaped.glyphs.every(glyph => glyph.x === 0) || rightToLeftLetter.test(shaped.text)
  if (inPlace && shaped.glyphs.every(glyph => glyph.text !== '')) return operand
  return `] TJ /Span <</ActualText <${utf16(shaped.text)}>>> BDC [${operand}] TJ EMC [`
}

/** Where readers of the PDF turn text round that is said beside it. */
const rightToLeftLetter = /[\u0590-\u08FF]/u

/** A text string as UTF-16BE with its mark, in hexadecimal (ISO 32000-1 7.9.2.2). */
const utf16 = (text: string): string => `FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}`
