import { chunkOf, type Chunk, type GlyphPart, type LinePart } from './chunk.ts'
import { glyphParts, type TextTools } from './chunks.ts'
import type { Hyphenate } from './hyphenation.ts'

const hyphenPenalty = 300
const letters = /\p{L}{5}/u

/** The chunks, cut finer where words may be hyphenated. */
export function hyphenated(chunks: readonly Chunk[], hyphenate: Hyphenate, tools: TextTools): readonly Chunk[] {
  const cuts: Chunk[] = []
  for (const chunk of chunks) cutAtHyphens(chunk, hyphenate, tools, cuts)
  return cuts
}

const noPoints: readonly number[] = []

const pointsOf = (part: LinePart, hyphenate: Hyphenate): readonly number[] =>
  part.type === 'glyphs' &&
  part.style.font.family !== 'mono' &&
  part.language !== 'zxx' &&
  part.level % 2 === 0 &&
  letters.test(part.shaped.text)
    ? hyphenate(part.shaped.text, part.language)
    : noPoints

function cutAtHyphens(chunk: Chunk, hyphenate: Hyphenate, tools: TextTools, cuts: Chunk[]): void {
  let parts: LinePart[] = []
  let whole = true
  for (const part of chunk.parts) {
    const points = pointsOf(part, hyphenate)
    if (part.type === 'object' || points.length === 0) {
      parts.push(part)
      continue
    }
    whole = false
    const widths = widthsUpTo(part)
    const hyphen = (tools.typesetter.hyphen(part.style.font).width * part.style.size) / 1000
    let from = 0
    for (const to of points) {
      parts.push({ ...part, width: widths[to]! - widths[from]!, fragment: { whole: part, from, to } })
      cuts.push(chunkOf(parts, undefined, hyphen, hyphenPenalty))
      parts = []
      from = to
    }
    const end = part.shaped.text.length
    parts.push({ ...part, width: widths[end]! - widths[from]!, fragment: { whole: part, from, to: end } })
  }
  cuts.push(whole ? chunk : chunkOf(parts, chunk.space, chunk.hyphen, chunk.penalty))
}

/** The width of the letters before each offset of a part's text; a ligature's width is shared out among its letters. */
function widthsUpTo({ shaped, style }: GlyphPart): readonly number[] {
  const widths = [0]
  let width = 0
  for (const glyph of shaped.glyphs) {
    const share = (glyph.advance * style.size) / 1000 / Math.max(1, glyph.text.length)
    if (glyph.text.length === 0) width += share
    for (let index = 0; index < glyph.text.length; index++) widths.push((width += share))
  }
  return widths
}

/**
 * The chunks, those wider than the line cut where their words may be hyphenated, and where that is not enough between
 * letters, so that nothing runs into the margin.
 */
export function narrowed(
  chunks: readonly Chunk[],
  width: number,
  hyphenate: Hyphenate,
  tools: TextTools,
): readonly Chunk[] {
  const tooWide = (chunk: Chunk): boolean => chunk.width + chunk.hyphen > width
  if (!chunks.some(tooWide)) return chunks
  return chunks
    .flatMap(chunk => (tooWide(chunk) ? hyphenated([chunk], hyphenate, tools) : chunk))
    .flatMap(chunk => (tooWide(chunk) ? cutAnywhere(chunk, tools) : chunk))
}

const anywherePenalty = 200

function cutAnywhere(chunk: Chunk, tools: TextTools): readonly Chunk[] {
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
  const letterParts = chunk.parts.flatMap((part): readonly LinePart[] =>
    part.type === 'object'
      ? [part]
      : [...graphemes.segment(part.shaped.text)].flatMap(({ segment }, index, all) => {
          const { note, ...rest } = part
          const carried = note !== undefined && index === all.length - 1 ? { ...rest, note } : rest
          return glyphParts(segment, carried, part.level, tools)
        }),
  )
  return letterParts.map((part, index) =>
    index === letterParts.length - 1 ? chunkOf([part], chunk.space) : chunkOf([part], undefined, 0, anywherePenalty),
  )
}
