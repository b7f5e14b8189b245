import type { Chunk } from './chunk.ts'

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

/** How far a line that begins with a chunk hangs out before it. */
export function hangBefore(chunk: Chunk | undefined): number {
  const part = chunk?.parts[0]
  if (part?.type !== 'glyphs') return 0
  const [glyph] = part.shaped.glyphs
  const share = glyph && before.get(glyph.text)
  return share === undefined ? 0 : (share * glyph!.advance * part.style.size) / 1000
}

/** How far a line that ends with a chunk hangs out behind it. */
export function hangBehind(chunk: Chunk): number {
  const part = chunk.parts.at(-1)
  if (part?.type !== 'glyphs') return 0
  const glyph = part.shaped.glyphs.at(-1)
  const share = glyph && part.style.rise === 0 ? behind.get(glyph.text) : undefined
  return share === undefined ? 0 : (share * glyph!.advance * part.style.size) / 1000
}

/** How far a line that ends with a hyphen of some width hangs out behind it. */
export const hyphenHang = (width: number): number => width * hyphenShare
