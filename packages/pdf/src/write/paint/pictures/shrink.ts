import { deflateSync } from 'node:zlib'

/** Colours and alpha of a picture, eight bits a sample, row by row. */
export interface Planes {
  readonly width: number
  readonly height: number
  readonly colours: 1 | 3
  readonly data: Uint8Array
  /** Absent where all of it is opaque. */
  readonly alpha?: Uint8Array
}

/** A size in pixels. */
export interface PixelSize {
  readonly width: number
  readonly height: number
}

/** The size within a limit that keeps the proportions; nothing where the picture is within it already. */
export function within({ width, height }: PixelSize, limit: PixelSize): PixelSize | undefined {
  const share = Math.min(limit.width / width, limit.height / height)
  if (share >= 1) return undefined
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) }
}

/** Where the pixels of a smaller picture begin in a larger one; the last entry is the end. */
const edges = (from: number, to: number): Uint32Array =>
  Uint32Array.from({ length: to + 1 }, (_, index) => Math.round((index * from) / to))

/** A smaller picture: each pixel is the mean of those that it stands for, by how opaque they are. */
export function shrunk(planes: Planes, { width, height }: PixelSize): Planes {
  const { colours, alpha } = planes
  const data = new Uint8Array(width * height * colours)
  const opacity = alpha && new Uint8Array(width * height)
  const columns = edges(planes.width, width)
  const rows = edges(planes.height, height)
  const sums = new Float64Array(colours)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      sums.fill(0)
      let weight = 0
      for (let row = rows[y]!; row < rows[y + 1]!; row++)
        for (let column = columns[x]!; column < columns[x + 1]!; column++) {
          const at = row * planes.width + column
          const opaque = alpha ? alpha[at]! : 255
          weight += opaque
          for (let part = 0; part < colours; part++)
            sums[part] = sums[part]! + planes.data[at * colours + part]! * opaque
        }
      const target = y * width + x
      if (weight > 0)
        for (let part = 0; part < colours; part++) data[target * colours + part] = Math.round(sums[part]! / weight)
      if (opacity) {
        const count = (rows[y + 1]! - rows[y]!) * (columns[x + 1]! - columns[x]!)
        opacity[target] = Math.round(weight / count)
      }
    }
  return { width, height, colours, data, ...(opacity ? { alpha: opacity } : {}) }
}

/** Rows of samples, each stored as its difference from the row above or from the pixel before, and deflated (ISO/IEC 15948 9.2). */
export function deflatedRows(data: Uint8Array, rowLength: number, step: number): Uint8Array {
  const height = data.length / rowLength
  const out = new Uint8Array(data.length + height)
  const before = new Uint8Array(rowLength)
  const above = new Uint8Array(rowLength)
  for (let row = 0; row < height; row++) {
    const start = row * rowLength
    for (let at = 0; at < rowLength; at++) {
      const sample = data[start + at]!
      before[at] = sample - (at >= step ? data[start + at - step]! : 0)
      above[at] = sample - (row > 0 ? data[start + at - rowLength]! : 0)
    }
    const up = weightOf(above) < weightOf(before)
    out[row * (rowLength + 1)] = up ? 2 : 1
    out.set(up ? above : before, row * (rowLength + 1) + 1)
  }
  return deflateSync(out, { level: 9 })
}

/** How far differences are from nothing: rows with small ones deflate well. */
function weightOf(differences: Uint8Array): number {
  let sum = 0
  for (const difference of differences) sum += difference < 128 ? difference : 256 - difference
  return sum
}
