/**
 * The sRGB colour space as an ICC profile (ICC.1:2004-10, version 4.2), made here, so that it is free to give away: a
 * matrix to the profile connection space (D50), and the curve of IEC 61966-2-1 for each colour.
 */
export function srgbProfile(): Uint8Array {
  const description = multiLocalized('sRGB')
  const copyright = multiLocalized('No copyright, use freely')
  const curve = parametricCurve([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045])
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', description],
    ['cprt', copyright],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['chad', fixedArray([1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168])],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  return assemble(tags)
}

const headerLength = 128

function assemble(tags: readonly (readonly [string, Buffer])[]): Buffer {
  const table = Buffer.alloc(4 + tags.length * 12)
  table.writeUInt32BE(tags.length)
  const offsets = new Map<Buffer, number>()
  let end = headerLength + table.length
  tags.forEach(([signature, data], index) => {
    const offset = offsets.get(data) ?? end
    if (!offsets.has(data)) end += data.length
    offsets.set(data, offset)
    const at = 4 + index * 12
    table.write(signature, at, 'latin1')
    table.writeUInt32BE(offset, at + 4)
    table.writeUInt32BE(data.length, at + 8)
  })
  const profile = Buffer.concat([header(end), table, ...offsets.keys()])
  if (profile.toString('latin1', 36, 40) !== 'acsp') throw new Error('The colour profile is not an ICC profile.')
  return profile
}

/** ICC.1:2004-10, 7.2: a display profile from RGB to XYZ, perceptual, of a fixed day. */
function header(length: number): Buffer {
  const bytes = Buffer.alloc(headerLength)
  bytes.writeUInt32BE(length, 0)
  bytes.writeUInt32BE(0x04200000, 8)
  bytes.write('mntrRGB XYZ ', 12, 'latin1')
  bytes.writeUInt16BE(2000, 24)
  bytes.writeUInt16BE(1, 26)
  bytes.writeUInt16BE(1, 28)
  bytes.write('acsp', 36, 'latin1')
  for (const [index, value] of [0.9642, 1, 0.8249].entries()) bytes.writeInt32BE(fixed(value), 68 + index * 4)
  return bytes
}

/** A number as s15Fixed16. */
const fixed = (value: number): number => Math.round(value * 65536)

function tagData(type: string, numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(8 + numbers.length * 4)
  bytes.write(type, 0, 'latin1')
  numbers.forEach((value, index) => bytes.writeInt32BE(fixed(value), 8 + index * 4))
  return bytes
}

const xyz = (x: number, y: number, z: number): Buffer => tagData('XYZ ', [x, y, z])
const fixedArray = (numbers: readonly number[]): Buffer => tagData('sf32', numbers)

function parametricCurve(parameters: readonly number[]): Buffer {
  const bytes = Buffer.alloc(12 + parameters.length * 4)
  bytes.write('para', 0, 'latin1')
  bytes.writeUInt16BE(3, 8)
  parameters.forEach((value, index) => bytes.writeInt32BE(fixed(value), 12 + index * 4))
  return bytes
}

function multiLocalized(text: string): Buffer {
  const letters = Buffer.from(text, 'utf16le').swap16()
  const bytes = Buffer.alloc(Math.ceil((28 + letters.length) / 4) * 4)
  bytes.write('mluc', 0, 'latin1')
  bytes.writeUInt32BE(1, 8)
  bytes.writeUInt32BE(12, 12)
  bytes.write('enUS', 16, 'latin1')
  bytes.writeUInt32BE(letters.length, 20)
  bytes.writeUInt32BE(28, 24)
  letters.copy(bytes, 28)
  return bytes
}
