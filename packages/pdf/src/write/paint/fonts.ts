import { createHash } from 'node:crypto'
import type { Subset } from '../fonts/subset.ts'
import type { CodeUse, FontUse } from './font-uses.ts'
import { addObject, addStream, object, byteString, type PDFContext, type PDFRef } from './objects.ts'
import { toUnicode } from './to-unicode.ts'

/** Embeds what a document uses of a font, as a composite font with codes of our own (ISO 32000-1 9.7). */
export function embedFont(context: PDFContext, use: FontUse, subset: Subset): PDFRef {
  const { face, codes } = use
  const glyphs = [...new Set(codes.map(code => code.glyph))].sort((one, other) => one - other)
  const file = subset(face.bytes, [0, ...glyphs])
  const name = `${subsetTag(file, codes)}+${face.name.replaceAll('_', '-')}`
  const descriptor = addObject(context, {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: flags(use),
    FontBBox: face.box.map(Math.round),
    ItalicAngle: face.italicAngle,
    Ascent: Math.round(face.ascent),
    Descent: Math.round(face.descent),
    CapHeight: Math.round(face.capHeight),
    StemV: /Bold/.test(face.name) ? 140 : 80,
    FontFile2: addStream(context, { Length1: file.length }, file),
  })
  const descendant = addObject(context, {
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: {
      Registry: byteString(Buffer.from('Adobe')),
      Ordering: byteString(Buffer.from('Identity')),
      Supplement: 0,
    },
    FontDescriptor: descriptor,
    DW: 0,
    W: [1, codes.map(({ width }) => Math.round(width * 100) / 100)],
    CIDToGIDMap: addStream(context, {}, glyphMap(codes)),
  })
  return addObject(context, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: object(context, [descendant]),
    ToUnicode: addStream(context, {}, Buffer.from(toUnicode(codes), 'latin1')),
  })
}

/** Serif, italic, fixed pitch, and symbolic, which every font with codes of its own is (ISO 32000-1 9.8.2). */
const flags = ({ face }: FontUse): number =>
  4 + (face.fixedPitch ? 1 : 0) + (/Serif|Amiri/.test(face.name) ? 2 : 0) + (face.italicAngle !== 0 ? 64 : 0)

/** Six letters made from what the subset holds (ISO 32000-1 9.6.4). */
function subsetTag(file: Uint8Array, codes: readonly CodeUse[]): string {
  const hash = createHash('sha256')
    .update(file)
    .update(codes.map(({ glyph, text }) => `${glyph} ${text}`).join('\n'))
    .digest()
  return Array.from(hash.subarray(0, 6), byte => String.fromCharCode(65 + (byte % 26))).join('')
}

/** The glyph of each code, two bytes each; code 0 has glyph 0 (ISO 32000-1 9.7.4.2). */
function glyphMap(codes: readonly CodeUse[]): Uint8Array {
  const map = Buffer.alloc((codes.length + 1) * 2)
  for (const { code, glyph } of codes) map.writeUInt16BE(glyph, code * 2)
  return map
}
