import { deflateSync, inflateSync } from 'node:zlib'
import { adam7, unfiltered, type Pass } from './png-rows.ts'
import { deflatedRows, shrunk, within, type PixelSize, type Planes } from './shrink.ts'

/** A picture's samples as PDF holds them, deflated (ISO 32000-1 8.9.5). */
export interface Samples {
  readonly width: number
  readonly height: number
  readonly bits: number
  /** How many colours a sample has; 1 with a palette is an index. */
  readonly colours: 1 | 3
  readonly data: Uint8Array
  /** Whether the data keeps PNG's row filters. */
  readonly filtered: boolean
  /** Three bytes a colour. */
  readonly palette?: Uint8Array
  /** Eight bits a pixel, deflated. */
  readonly alpha?: Uint8Array
}

interface PngFile {
  readonly width: number
  readonly height: number
  readonly bits: number
  readonly type: number
  readonly interlaced: boolean
  readonly palette?: Uint8Array
  readonly transparency?: Uint8Array
  readonly data: Uint8Array
}

const channels: ReadonlyMap<number, number> = new Map([
  [0, 1],
  [2, 3],
  [3, 1],
  [4, 2],
  [6, 4],
])

/** More pixels than this are refused, so that a small file cannot ask for all memory. */
const mostPixels = 120_000_000

/** Reads a PNG file (ISO/IEC 15948), made smaller where it has more pixels than a limit and takes less room then. Throws a sentence's end about what is wrong with it. */
export function readPng(bytes: Uint8Array, limit?: PixelSize): Samples {
  const file = chunksOf(bytes)
  const perPixel = channels.get(file.type)
  if (perPixel === undefined) throw new Error('it is of a kind of PNG that does not exist')
  if (file.width * file.height > mostPixels) throw new Error('it has more pixels than can be shown')
  const rowBytes = (width: number) => Math.ceil((width * perPixel * file.bits) / 8)
  const passes: readonly Pass[] = file.interlaced
    ? adam7(file.width, file.height)
    : [{ width: file.width, height: file.height, x: 0, y: 0, dx: 1, dy: 1 }]
  const length = passes.reduce((sum, pass) => sum + (pass.width > 0 ? pass.height * (rowBytes(pass.width) + 1) : 0), 0)
  const raw = inflated(file.data, length)
  const planes = () =>
    separated(file, unfiltered(raw, passes, { perPixel, bits: file.bits, width: file.width, height: file.height }))
  const size = limit && within(file, limit)
  if (size) {
    const smaller = packed(shrunk(planes(), size))
    if (smaller.data.length + (smaller.alpha?.length ?? 0) < file.data.length) return smaller
  }
  const plain = !file.interlaced && file.transparency === undefined && file.type < 4
  const { width, height, bits, palette } = file
  if (plain) {
    const colours = perPixel === 3 ? 3 : 1
    return {
      width,
      height,
      bits,
      colours,
      data: deflateSync(raw, { level: 9 }),
      filtered: true,
      ...(palette && file.type === 3 ? { palette } : {}),
    }
  }
  return unpredicted(planes())
}

function inflated(data: Uint8Array, length: number): Uint8Array {
  try {
    const raw = inflateSync(data, { maxOutputLength: length + 1024 })
    if (raw.length >= length) return raw.subarray(0, length)
  } catch {
    throw new Error('its data is damaged')
  }
  throw new Error('it ends too early')
}

function chunksOf(bytes: Uint8Array): PngFile {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.length < 33 || view.readUInt32BE(0) !== 0x89504e47 || view.toString('latin1', 12, 16) !== 'IHDR')
    throw new Error('it is not a PNG file')
  const parts = new Map<string, Buffer[]>()
  for (let at = 8; at + 12 <= view.length;) {
    const length = view.readUInt32BE(at)
    const type = view.toString('latin1', at + 4, at + 8)
    if (at + 12 + length > view.length) break
    const known = parts.get(type) ?? []
    known.push(view.subarray(at + 8, at + 8 + length))
    parts.set(type, known)
    at += 12 + length
  }
  const palette = parts.get('PLTE')?.[0]
  const transparency = parts.get('tRNS')?.[0]
  const type = view[25]!
  if (type === 3 && !palette) throw new Error('its palette is missing')
  return {
    width: view.readUInt32BE(16),
    height: view.readUInt32BE(20),
    bits: view[24]!,
    type,
    interlaced: view[28] === 1,
    data: Buffer.concat(parts.get('IDAT') ?? []),
    ...(palette ? { palette } : {}),
    ...(transparency ? { transparency } : {}),
  }
}

/** Parts colours from alpha; samples of 8 bits. */
function separated(file: PngFile, samples: Uint16Array): Planes {
  const { width, height, type, bits, palette, transparency } = file
  const pixels = width * height
  const grey = type === 0 || type === 4
  const colours = grey ? 1 : 3
  const perPixel = channels.get(type)!
  const data = new Uint8Array(pixels * colours)
  const alpha = new Uint8Array(pixels).fill(255)
  const eight = (sample: number): number => (bits === 16 ? sample >> 8 : Math.round((sample * 255) / (2 ** bits - 1)))
  const key = transparency && type !== 3 ? transparentKey(transparency, colours) : undefined
  let seen = false
  for (let pixel = 0; pixel < pixels; pixel++) {
    const at = pixel * perPixel
    if (type === 3) {
      const index = samples[at]!
      for (let part = 0; part < 3; part++) data[pixel * 3 + part] = palette?.[index * 3 + part] ?? 0
      alpha[pixel] = transparency?.[index] ?? 255
    } else {
      for (let part = 0; part < colours; part++) data[pixel * colours + part] = eight(samples[at + part]!)
      if (type >= 4) alpha[pixel] = eight(samples[at + colours]!)
      else if (key?.every((value, part) => value === samples[at + part])) alpha[pixel] = 0
    }
    if (alpha[pixel] !== 255) seen = true
  }
  return { width, height, colours, data, ...(seen ? { alpha } : {}) }
}

const transparentKey = (chunk: Uint8Array, colours: number): readonly number[] =>
  Array.from({ length: colours }, (_, part) => chunk[part * 2]! * 256 + chunk[part * 2 + 1]!)

const unpredicted = ({ data, alpha, ...planes }: Planes): Samples => ({
  ...planes,
  bits: 8,
  data: deflateSync(data, { level: 9 }),
  filtered: false,
  ...(alpha ? { alpha: deflateSync(alpha, { level: 9 }) } : {}),
})

/** Planes as samples whose rows are stored as differences, which photographs need. */
const packed = ({ data, alpha, ...planes }: Planes): Samples => ({
  ...planes,
  bits: 8,
  data: deflatedRows(data, planes.width * planes.colours, planes.colours),
  filtered: true,
  ...(alpha ? { alpha: deflateSync(alpha, { level: 9 }) } : {}),
})
