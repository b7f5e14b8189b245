/** Rows of a picture that are stored one behind the other: where they stand in it, and how far apart (ISO/IEC 15948 8.2). */
export interface Pass {
  readonly width: number
  readonly height: number
  readonly x: number
  readonly y: number
  readonly dx: number
  readonly dy: number
}

const steps = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/** The seven passes of an interlaced picture. */
export const adam7 = (width: number, height: number): readonly Pass[] =>
  steps.map(([x, y, dx, dy]) => ({
    x,
    y,
    dx,
    dy,
    width: Math.ceil((width - x) / dx),
    height: Math.ceil((height - y) / dy),
  }))

/** How the samples of a picture are stored. */
export interface PixelFormat {
  readonly width: number
  readonly height: number
  /** Samples in a pixel. */
  readonly perPixel: number
  /** Bits in a sample. */
  readonly bits: number
}

/** Undoes the filters of rows (ISO/IEC 15948 9.2) and gives all samples of the picture in order. */
export function unfiltered(raw: Uint8Array, passes: readonly Pass[], format: PixelFormat): Uint16Array {
  const { perPixel, bits, width, height } = format
  const samples = new Uint16Array(width * height * perPixel)
  const step = Math.max(1, (perPixel * bits) >> 3)
  let at = 0
  for (const pass of passes) {
    if (pass.width <= 0 || pass.height <= 0) continue
    const length = Math.ceil((pass.width * perPixel * bits) / 8)
    let above = new Uint8Array(length)
    for (let row = 0; row < pass.height; row++) {
      const line = raw.slice(at + 1, at + 1 + length)
      undoFilter(raw[at]!, line, above, step)
      at += length + 1
      above = line
      const start = (pass.y + row * pass.dy) * width
      for (let column = 0; column < pass.width; column++) {
        const target = (start + pass.x + column * pass.dx) * perPixel
        for (let part = 0; part < perPixel; part++)
          samples[target + part] = sampleAt(line, column * perPixel + part, bits)
      }
    }
  }
  return samples
}

function sampleAt(line: Uint8Array, index: number, bits: number): number {
  if (bits === 8) return line[index]!
  if (bits === 16) return line[index * 2]! * 256 + line[index * 2 + 1]!
  const bit = index * bits
  return (line[bit >> 3]! >> (8 - bits - (bit & 7))) & (2 ** bits - 1)
}

function undoFilter(kind: number, line: Uint8Array, above: Uint8Array, step: number): void {
  if (kind === 0) return
  for (let index = 0; index < line.length; index++) {
    const left = index >= step ? line[index - step]! : 0
    const up = above[index]!
    const corner = index >= step ? above[index - step]! : 0
    line[index] = line[index]! + predicted(kind, left, up, corner)
  }
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  if (kind === 1) return left
  if (kind === 2) return up
  if (kind === 3) return (left + up) >> 1
  const guess = left + up - corner
  const byLeft = Math.abs(guess - left)
  const byUp = Math.abs(guess - up)
  const byCorner = Math.abs(guess - corner)
  if (byLeft <= byUp && byLeft <= byCorner) return left
  return byUp <= byCorner ? up : corner
}
