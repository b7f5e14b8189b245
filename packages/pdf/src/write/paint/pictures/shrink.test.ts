import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { png } from '../../../testing/pictures.ts'
import { readPng } from './png.ts'
import { deflatedRows, shrunk, within } from './shrink.ts'

describe('pictures with more pixels than print can show', () => {
  it('keep their proportions', () => {
    expect(within({ width: 4000, height: 1000 }, { width: 1600, height: 3000 })).toEqual({ width: 1600, height: 400 })
    expect(within({ width: 100, height: 9000 }, { width: 1600, height: 3000 })).toEqual({ width: 33, height: 3000 })
    expect(within({ width: 1600, height: 3000 }, { width: 1600, height: 3000 })).toBeUndefined()
  })

  it('have the mean of the pixels that each pixel stands for', () => {
    const data = new Uint8Array([0, 100, 50, 150, 200, 100, 250, 150])
    expect(shrunk({ width: 4, height: 2, colours: 1, data }, { width: 2, height: 1 }).data).toEqual(
      new Uint8Array([100, 150]),
    )
  })

  it('take no colour from what cannot be seen', () => {
    const planes = { width: 2, height: 1, colours: 3, data: new Uint8Array([9, 9, 9, 255, 0, 0]) } as const
    const small = shrunk({ ...planes, alpha: new Uint8Array([255, 0]) }, { width: 1, height: 1 })
    expect([...small.data, ...small.alpha!]).toEqual([9, 9, 9, 128])
  })

  it('are made smaller only where that takes less room', () => {
    const noise = (index: number) => (Math.imul(index + 7, 2654435761) >>> 13) & 255
    const noisy = Array.from({ length: 64 }, (_, row) => [
      0,
      ...Array.from({ length: 192 }, (_, at) => noise(row * 192 + at)),
    ])
    const flat = Array.from({ length: 64 }, () => [0, ...Array.from({ length: 192 }, () => 7)])
    const limit = { width: 16, height: 16 }
    expect(readPng(png({ width: 64, height: 64, type: 2, rows: noisy }), limit)).toMatchObject({
      width: 16,
      height: 16,
    })
    expect(readPng(png({ width: 64, height: 64, type: 2, rows: noisy }))).toMatchObject({ width: 64 })
    const stripes = Array.from({ length: 8 }, (_, row) => [0, row % 2 === 0 ? 0b10101010 : 0b01010101])
    expect(readPng(png({ width: 8, height: 8, type: 0, bits: 1, rows: stripes }), { width: 7, height: 7 }).width).toBe(
      8,
    )
    expect(readPng(png({ width: 64, height: 64, type: 2, rows: flat }), limit).width).toBeLessThanOrEqual(64)
  })

  it('are stored as rows of differences that give the samples back', () => {
    const data = Uint8Array.from({ length: 48 }, (_, index) => (index * 37) % 251)
    const raw = inflateSync(deflatedRows(data, 12, 3))
    const back = new Uint8Array(48)
    for (let row = 0; row < 4; row++)
      for (let at = 0; at < 12; at++) {
        const left = at >= 3 ? back[row * 12 + at - 3]! : 0
        const above = row > 0 ? back[(row - 1) * 12 + at]! : 0
        back[row * 12 + at] = raw[row * 13 + 1 + at]! + (raw[row * 13] === 1 ? left : above)
      }
    expect(back).toEqual(data)
  })
})
