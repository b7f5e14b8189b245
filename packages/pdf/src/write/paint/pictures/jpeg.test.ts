import { describe, expect, it } from 'vitest'
import { pictureAlone } from './jpeg-alone.ts'
import { readJpeg, uprightMatrix } from './jpeg.ts'

const segment = (marker: number, ...body: number[]): number[] => [
  0xff,
  marker,
  (body.length + 2) >> 8,
  (body.length + 2) & 255,
  ...body,
]
const frame = (colours: number): number[] => segment(0xc0, 8, 0, 40, 0, 60, colours, 0, 0, 0)
const exif = (orientation: number): number[] =>
  segment(0xe1, ...Buffer.from('Exif\0\0II*\0'), 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0)
const jpeg = (...parts: number[][]): Uint8Array =>
  Uint8Array.from([0xff, 0xd8, ...parts.flat(), 0xff, 0xda, 0, 2, 0xff, 0xd9])

describe('reading a JPEG file', () => {
  it('finds its size and colours', () => {
    expect(readJpeg(jpeg(frame(3)))).toEqual({ width: 60, height: 40, colours: 3, inverted: false, orientation: 1 })
  })

  it('sees how the camera was held', () => {
    expect(readJpeg(jpeg(exif(6), frame(3))).orientation).toBe(6)
  })

  it('knows that Adobe stores CMYK upside down', () => {
    const adobe = segment(0xee, ...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, 2)
    expect(readJpeg(jpeg(adobe, frame(4)))).toMatchObject({ colours: 4, inverted: true })
    expect(readJpeg(jpeg(adobe, frame(3)))).toMatchObject({ colours: 3, inverted: false })
  })

  it.each([
    ['not a JPEG', Uint8Array.from([1, 2, 3, 4, 5])],
    ['damaged', Uint8Array.from([0xff, 0xd8, 0, 0, 0, 0])],
    ['not a JPEG', Uint8Array.from([0xff, 0xd8])],
    ['ends too early', jpeg(frame(3)).slice(0, -2)],
    ['kind of JPEG', jpeg(frame(2))],
  ])('says that it is %s', (words, bytes) => {
    expect(() => readJpeg(bytes)).toThrow(words)
  })
})

describe('the picture of a JPEG file', () => {
  const text = (words: string) => [...Buffer.from(words)]
  const scan = [...segment(0xda, 3, 1, 0), 0x12, 0xff, 0, 0xe1, 0xff, 0xd0, 0x34]
  const jfif = segment(0xe0, ...text('JFIF\0'))
  const adobe = segment(0xee, ...text('Adobe'), 0, 100, 0, 0, 0, 0, 2)
  const profile = segment(0xe2, ...text('ICC_PROFILE\0'), 1, 1, 9)
  const tables = segment(0xc4, 0xff, 0xd9, 0xff, 0xe1)
  const file = (...parts: number[][]) => Uint8Array.from([0xff, 0xd8, ...parts.flat(), 0xff, 0xd9])

  it('keeps pixels, tables and what says how colours are stored', () => {
    const whole = file(jfif, profile, adobe, tables, frame(3), scan, tables, scan)
    expect([...pictureAlone(whole)]).toEqual([...whole])
  })

  it('leaves out what cameras and programs write beside it, before and behind its pixels', () => {
    const beside = [exif(1), segment(0xe2, ...text('MPF\0')), segment(0xed, ...text('Photoshop')), segment(0xfe, 65)]
    const given = [...file(jfif, ...beside, frame(3), scan, segment(0xfe, 65), scan), ...file(exif(1), frame(3), scan)]
    expect([...pictureAlone(Uint8Array.from(given))]).toEqual([...file(jfif, frame(3), scan, scan)])
  })

  it.each([
    ['a segment without length', [0xff, 0xd8, 0xff, 0xe1, 0, 0, 7]],
    ['no segment', [0xff, 0xd8, 7, 7, 7, 7]],
    ['no end', [...file(frame(3), scan)].slice(0, -2)],
  ])('leaves a damaged file as it is: %s', (_, given) => {
    expect([...pictureAlone(Uint8Array.from(given))]).toEqual(given)
  })
})

describe('turning a picture upright', () => {
  it('moves its upper left corner to where the camera saw it', () => {
    const corners = [
      [0, 1],
      [1, 1],
      [1, 0],
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 0],
      [0, 0],
    ]
    corners.forEach((corner, index) => {
      const [a, b, c, d, e, f] = uprightMatrix(index + 1)
        .split(' ')
        .map(Number) as [number, number, number, number, number, number]
      expect(
        [c + e, d + f].map(value => value + 0),
        `orientation ${index + 1}`,
      ).toEqual(corner)
      expect(Math.abs(a * d - b * c)).toBe(1)
    })
  })
})
