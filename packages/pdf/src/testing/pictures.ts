import { crc32 } from './crc32.ts'
import { deflateSync } from 'node:zlib'

/** What a PNG file for a test holds. */
export interface PngShape {
  readonly width: number
  readonly height: number
  /** PNG's own number for the kind of its samples. */
  readonly type: number
  readonly bits?: number
  /** Rows as PNG stores them, each with its filter's number before it. */
  readonly rows: readonly (readonly number[])[]
  readonly interlaced?: boolean
  readonly chunks?: readonly (readonly [string, readonly number[]])[]
}

/** A PNG file of some rows. */
export function png({ width, height, type, bits = 8, rows, interlaced = false, chunks = [] }: PngShape): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([bits, type, 0, 0, interlaced ? 1 : 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...chunks.map(([name, data]) => chunk(name, Buffer.from(data))),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
