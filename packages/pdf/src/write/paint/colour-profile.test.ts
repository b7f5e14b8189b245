import { expect, it } from 'vitest'
import { srgbProfile } from './colour-profile.ts'

it('is an ICC profile whose header tells its length', () => {
  const profile = Buffer.from(srgbProfile())
  expect(profile.toString('latin1', 36, 40)).toBe('acsp')
  expect(profile.readUInt32BE(0)).toBe(profile.length)
  expect(profile.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ')
})

it('adds up to the white of its connection space', () => {
  const profile = Buffer.from(srgbProfile())
  const count = profile.readUInt32BE(128)
  const offsets = new Map(
    Array.from({ length: count }, (_, index) => [
      profile.toString('latin1', 132 + index * 12, 136 + index * 12),
      profile.readUInt32BE(136 + index * 12),
    ]),
  )
  const xyz = (tag: string) => [8, 12, 16].map(at => profile.readInt32BE(offsets.get(tag)! + at) / 65536)
  const [red, green, blue] = ['rXYZ', 'gXYZ', 'bXYZ'].map(xyz) as [number[], number[], number[]]
  red.forEach((value, axis) => expect(value + green[axis]! + blue[axis]!).toBeCloseTo(xyz('wtpt')[axis]!, 3))
})
