import type { Face, Glyph, Shaped } from '../fonts/font.ts'

/** One code of a font in this document: a glyph, and the text that it stands for there. */
export interface CodeUse {
  readonly code: number
  readonly glyph: number
  readonly text: string
  readonly width: number
  /** The code as it stands in a string. */
  readonly literal: string
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
  const byGlyph = new Map<number, CodeUse[]>()
  const operands = new Map<Shaped, string>()
  const codeOf = ({ id, text }: Glyph): CodeUse => {
    let own = byGlyph.get(id)
    if (!own) byGlyph.set(id, (own = []))
    const known = own.find(use => use.text === text)
    if (known) return known
    const code = codes.length + 1
    const use = { code, glyph: id, text, width: face.advance(id), literal: literalOf(code) }
    own.push(use)
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
      const operand = operandOf(shaped, size, codeOf)
      if (shaped.glyphs.every(glyph => glyph.y === 0)) operands.set(shaped, operand)
      return operand
    },
  }
}

/** The two bytes of a code within a literal string; what ends or changes one there is escaped (ISO 32000-1 7.3.4.2). */
const literalOf = (code: number): string =>
  String.fromCharCode(code >> 8, code & 0xff).replaceAll(/[()\\\r]/g, sign => (sign === '\r' ? '\\r' : `\\${sign}`))

/** Where readers of the PDF turn text round that is said beside it. */
const rightToLeftLetter = /[\u0590-\u08FF]/u

/**
 * Codes in literal strings, broken where a glyph does not stand where the widths of the font would put it. Where a glyph
 * stands for no text of its own, or is moved, which readers of the PDF may take for a space, the text of the whole is said
 * beside it (ISO 32000-1 14.9.4). In right-to-left text, which readers turn round, they hear instead that such a glyph says
 * nothing.
 */
function operandOf(shaped: Shaped, size: number, codeOf: (glyph: Glyph) => CodeUse): string {
  const rightToLeft = rightToLeftLetter.test(shaped.text)
  let operand = ''
  let codes = ''
  let shift = 0
  let rise = 0
  let silent = false
  const flush = () => {
    if (codes !== '') operand += `(${codes})`
    codes = ''
  }
  for (const glyph of shaped.glyphs) {
    const { literal, width } = codeOf(glyph)
    const by = shift + glyph.x
    if (Math.abs(by) >= 0.01) {
      flush()
      operand += `${operand === '' ? ' ' : ''}${Math.round(-by * 100) / 100} `
    }
    if (glyph.y !== rise) {
      rise = glyph.y
      flush()
      operand += `] TJ ${Math.round(rise * size) / 1000} Ts [`
    }
    if (rightToLeft && silent !== (glyph.text === '')) {
      silent = glyph.text === ''
      flush()
      operand += silent ? `] TJ ${saying('')} [` : '] TJ EMC ['
    }
    codes += literal
    shift = glyph.advance - width - glyph.x
  }
  flush()
  if (silent) operand += '] TJ EMC ['
  if (rise !== 0) operand += '] TJ 0 Ts ['
  if (Math.abs(shift) >= 0.01) operand += `${Math.round(-shift * 100) / 100} `
  if (rightToLeft || shaped.glyphs.every(glyph => glyph.x === 0 && glyph.text !== '')) return operand
  return `] TJ ${saying(shaped.text)} [${operand}] TJ EMC [`
}

/** Opens a stretch in whose place a text is read. */
const saying = (text: string): string => `/Span <</ActualText <${utf16(text)}>>> BDC`

/** A text string as UTF-16BE with its mark, in hexadecimal (ISO 32000-1 7.9.2.2). */
const utf16 = (text: string): string => `FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}`
