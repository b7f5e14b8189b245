import {
  Blob,
  Buffer as ShapeBuffer,
  Direction,
  Face as FaceFile,
  Feature,
  Font as ShapeFont,
  MetricsTag,
  shape,
} from 'harfbuzzjs'
import type { GlyphPosition } from 'harfbuzzjs'
import type { Face, Glyph, ShapeManner } from './font.ts'

/** The glyph for what a font has not. It is never shown: what is left of it are fillers that are seen as nothing, such as U+FFA0. */
const notdef = 0

/** Reads a TrueType file; its bytes must be a sound font. */
export function readFace(name: string, bytes: Uint8Array): Face {
  const file = new FaceFile(new Blob(bytes))
  const font = new ShapeFont(file)
  font.setScale(1000, 1000)
  const { ascender, descender } = font.hExtents()
  const head = view(file.referenceTable('head'))
  const post = view(file.referenceTable('post'))
  const scale = 1000 / head.getUint16(18)
  const covered = new Set(file.collectUnicodes())
  const tabularFigures = new Feature('tnum', 1)
  const lining = new Feature('lnum', 1)
  const oldStyle = new Feature('onum', 1)
  const literalForms = [new Feature('calt', 0), new Feature('liga', 0)]
  const advances = new Map<number, number>()
  const buffer = new ShapeBuffer()
  buffer.addText(' ')
  buffer.guessSegmentProperties()
  shape(font, buffer)
  const blank = buffer.getGlyphInfos()[0]?.codepoint ?? notdef

  return {
    name,
    bytes,
    ascent: ascender,
    descent: descender,
    capHeight: font.getMetricPositionWithFallback(MetricsTag.CAP_HEIGHT),
    box: [head.getInt16(36) * scale, head.getInt16(38) * scale, head.getInt16(40) * scale, head.getInt16(42) * scale],
    italicAngle: post.getInt32(4) / 65536,
    fixedPitch: post.getUint32(12) !== 0,
    covers: codePoint => covered.has(codePoint),
    advance: glyph => {
      const known = advances.get(glyph)
      if (known !== undefined) return known
      const advance = font.glyphHAdvance(glyph)
      advances.set(glyph, advance)
      return advance
    },
    shape: (text, manner) => {
      buffer.reset()
      buffer.addText(text)
      buffer.guessSegmentProperties()
      buffer.setDirection(manner.rightToLeft ? Direction.RTL : Direction.LTR)
      const figures = manner.oldStyle ? oldStyle : lining
      shape(font, buffer, [
        figures,
        ...(manner.tabular ? [tabularFigures] : []),
        ...(manner.literal ? literalForms : []),
      ])
      return glyphsOf(text, positioned(buffer), manner).map(glyph =>
        glyph.id === notdef ? { ...glyph, id: blank, advance: 0 } : glyph,
      )
    },
  }
}

const view = (table: Uint8Array | undefined): DataView => {
  if (!table) throw new Error('The font file lacks a table that every TrueType font has.')
  return new DataView(table.slice().buffer)
}

interface Positioned {
  readonly id: number
  readonly cluster: number
  readonly position: GlyphPosition | undefined
}

function positioned(buffer: ShapeBuffer): readonly Positioned[] {
  const positions = buffer.getGlyphPositions()
  return buffer
    .getGlyphInfos()
    .map(({ codepoint, cluster }, index) => ({ id: codepoint, cluster, position: positions[index] }))
}

/**
 * Deals the characters of each cluster out to its glyphs in reading order: one each, the last one takes what remains.
 * A glyph beyond the characters stands for none.
 */
function glyphsOf(text: string, shaped: readonly Positioned[], { rightToLeft }: ShapeManner): readonly Glyph[] {
  const reading = rightToLeft ? shaped.toReversed() : shaped
  const glyphs: Glyph[] = []
  for (let first = 0; first < reading.length;) {
    const start = reading[first]!.cluster
    let behind = first + 1
    while (behind < reading.length && reading[behind]!.cluster === start) behind++
    const characters = Array.from(text.slice(start, reading[behind]?.cluster ?? text.length))
    for (let index = first; index < behind; index++) {
      const last = index === behind - 1
      const place = index - first
      const { id, position } = reading[index]!
      const dealt = last ? characters.slice(place).join('') : (characters[place] ?? '')
      glyphs.push({
        id,
        text: dealt,
        advance: position?.xAdvance ?? 0,
        x: position?.xOffset ?? 0,
        y: position?.yOffset ?? 0,
      })
    }
    first = behind
  }
  return rightToLeft ? glyphs.toReversed() : glyphs
}
