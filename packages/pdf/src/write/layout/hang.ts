import type { Chunk, LinePart } from './chunk.ts'

/** The share of a mark's width that stands in the margin, so that the edge of the text looks straight. */
const behind: ReadonlyMap<string, number> = new Map([
  ['.', 0.6],
  [',', 0.6],
  ['-', 0.5],
  ['\u00AD', 0.5],
  ['’', 0.5],
  ['”', 0.4],
  ['"', 0.4],
  ['»', 0.2],
  [';', 0.3],
  [':', 0.3],
  ['–', 0.25],
  ['!', 0.15],
  ['?', 0.1],
  [')', 0.12],
])
const before: ReadonlyMap<string, number> = new Map([
  ['“', 0.4],
  ['‘', 0.5],
  ['"', 0.4],
  ['„', 0.4],
  ['«', 0.2],
  ['(', 0.12],
])

const hyphenShare = behind.get('-')!

/** How far the first and the last letter of a line from the first to the last of some chunks may hang out, in points. */
export const hangOf = (first: Chunk, last: Chunk): number => hangBefore(first.parts[0]) + hangBehind(last)

/** How far a line that begins with a part hangs out before it. */
export function hangBefore(part: LinePart | undefined): number {
  if (part?.type !== 'glyphs') return 0
  const [glyph] = part.shaped.glyphs
  const share = glyph && before.get(glyph.text)
  return share === undefined ? 0 : (share * glyph!.advance * part.style.size) / 1000
}

/** How far a line that ends with a chunk hangs out behind it. */
export function hangBehind(chunk: Chunk): number {
  if (chunk.hyphen > 0) return chunk.hyphen * hyphenShare
  const part = chunk.parts.at(-1)
  if (part?.type !== 'glyphs') return 0
  const glyph = part.shaped.glyphs.at(-1)
  const share = glyph && part.style.rise === 0 ? behind.get(glyph.text) : undefined
  return share === undefined ? 0 : (share * glyph!.advance * part.style.size) / 1000
}
