import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { png } from '../../../testing/pictures.ts'
import { readPng } from './png.ts'

const bytesOf = (data: Uint8Array | undefined): readonly number[] => (data ? [...inflateSync(data)] : [])

describe('reading a PNG file', () => {
  it('keeps the rows of a plain picture', () => {
    const samples = readPng(png({ width: 2, height: 1, type: 2, rows: [[0, 1, 2, 3, 4, 5, 6]] }))
    expect(samples).toMatchObject({ width: 2, height: 1, bits: 8, colours: 3, filtered: true })
    expect(bytesOf(samples.data)).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(samples.alpha).toBeUndefined()
  })

  it('parts alpha from colours', () => {
    const samples = readPng(png({ width: 2, height: 1, type: 6, rows: [[0, 1, 2, 3, 100, 4, 5, 6, 255]] }))
    expect(bytesOf(samples.data)).toEqual([1, 2, 3, 4, 5, 6])
    expect(bytesOf(samples.alpha)).toEqual([100, 255])
  })

  it('drops an alpha that hides nothing', () => {
    expect(readPng(png({ width: 1, height: 1, type: 4, rows: [[0, 7, 255]] })).alpha).toBeUndefined()
  })

  it.each([
    [1, [10, 10, 10, 0, 10, 10, 10, 0]],
    [2, [10, 10, 10, 0, 20, 20, 20, 0]],
    [3, [10, 10, 10, 0, 15, 15, 15, 0]],
    [4, [10, 10, 10, 0, 10, 10, 10, 0]],
  ])('undoes the row filter %i', (kind, second) => {
    const rows = [
      [0, 5, 5, 5, 9, 5, 5, 5, 9],
      [kind, ...second],
    ]
    const expected = { 1: [10, 20], 2: [15, 25], 3: [12, 23], 4: [15, 25] }[kind]!
    const samples = readPng(png({ width: 2, height: 2, type: 6, rows }))
    const data = bytesOf(samples.data)
    expect([data[6], data[9]]).toEqual(expected)
  })

  it('reads palettes with transparency', () => {
    const chunks = [
      ['PLTE', [9, 8, 7, 6, 5, 4]],
      ['tRNS', [0]],
    ] as const
    const samples = readPng(png({ width: 2, height: 1, type: 3, bits: 1, rows: [[0, 0b01000000]], chunks }))
    expect(bytesOf(samples.data)).toEqual([9, 8, 7, 6, 5, 4])
    expect(bytesOf(samples.alpha)).toEqual([0, 255])
  })

  it('puts interlaced rows in their places', () => {
    const rows = [
      [0, 1],
      [0, 2],
      [0, 3, 4],
    ]
    const samples = readPng(png({ width: 2, height: 2, type: 0, rows, interlaced: true }))
    expect(bytesOf(samples.data)).toEqual([1, 2, 3, 4])
  })

  it.each([
    ['is not a PNG file', Buffer.from('GIF89a and more bytes than a header of PNG has')],
    ['ends too early', png({ width: 9, height: 9, type: 2, rows: [[0, 1, 2, 3]] })],
    ['kind of PNG', png({ width: 1, height: 1, type: 5, rows: [[0, 1]] })],
    ['palette is missing', png({ width: 1, height: 1, type: 3, rows: [[0, 0]] })],
    ['more pixels', png({ width: 100_000, height: 100_000, type: 0, rows: [[0]] })],
  ])('says that it %s', (words, bytes) => {
    expect(() => readPng(bytes)).toThrow(words)
  })
})
