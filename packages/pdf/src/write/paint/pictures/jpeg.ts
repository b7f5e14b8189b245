/** What a PDF must know of a JPEG file to hold it as it is. */
export interface JpegFacts {
  readonly width: number
  readonly height: number
  readonly colours: 1 | 3 | 4
  /** Whether CMYK is stored upside down, as Adobe's programs do. */
  readonly inverted: boolean
  /** How the picture must be turned to be seen upright: EXIF's orientation, 1 to 8. */
  readonly orientation: number
}

const noFrame = new Set([0xc4, 0xc8, 0xcc])

/** Reads the markers of a JPEG file (ITU-T T.81, Annex B). Throws a sentence's end about what is wrong with it. */
export function readJpeg(bytes: Uint8Array): JpegFacts {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.length < 4 || view.readUInt16BE(0) !== 0xffd8) throw new Error('it is not a JPEG file')
  let inverted = false
  let orientation = 1
  for (let at = 2; at + 4 <= view.length;) {
    if (view[at] !== 0xff) throw new Error('it is a damaged JPEG file')
    const marker = view[at + 1]!
    if (marker === 0xff || (marker >= 0xd0 && marker <= 0xd7)) {
      at += marker === 0xff ? 1 : 2
      continue
    }
    const length = view.readUInt16BE(at + 2)
    const body = view.subarray(at + 4, at + 2 + length)
    if (marker === 0xee && body.toString('latin1', 0, 5) === 'Adobe') inverted = true
    if (marker === 0xe1 && body.toString('latin1', 0, 4) === 'Exif') orientation = orientationOf(body.subarray(6)) ?? 1
    if (marker >= 0xc0 && marker <= 0xcf && !noFrame.has(marker))
      return frame(body, inverted, orientation, endsWell(view))
    if (marker === 0xda) break
    at += 2 + length
  }
  throw new Error('it is a damaged JPEG file')
}

function frame(body: Buffer, inverted: boolean, orientation: number, whole: boolean): JpegFacts {
  const colours = body[5]
  if (body.length < 6 || (colours !== 1 && colours !== 3 && colours !== 4))
    throw new Error('it is a kind of JPEG that a PDF cannot hold')
  if (!whole) throw new Error('it ends too early')
  return {
    width: body.readUInt16BE(3),
    height: body.readUInt16BE(1),
    colours,
    inverted: inverted && colours === 4,
    orientation,
  }
}

/** Whether the mark of the end is near the end of the file. */
const endsWell = (view: Buffer): boolean =>
  view.subarray(Math.max(0, view.length - 1024)).includes(Buffer.from([0xff, 0xd9]))

/** The orientation (tag 0x0112) of an EXIF block (TIFF 6.0). */
function orientationOf(tiff: Buffer): number | undefined {
  if (tiff.length < 14) return undefined
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)
  const start = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  for (let entry = 0; entry < short(start); entry++) {
    const at = start + 2 + entry * 12
    if (at + 12 > tiff.length) return undefined
    if (short(at) === 0x0112) return short(at + 8)
  }
  return undefined
}

/** The matrix that shows a picture of each orientation upright in a square of one unit. */
const matrices: readonly string[] = [
  '1 0 0 1 0 0',
  '-1 0 0 1 1 0',
  '-1 0 0 -1 1 1',
  '1 0 0 -1 0 1',
  '0 -1 -1 0 1 1',
  '0 -1 1 0 0 1',
  '0 1 1 0 0 0',
  '0 1 -1 0 1 0',
]

/** The matrix for an orientation; that of an upright picture where it is unknown. */
export const uprightMatrix = (orientation: number): string => matrices[orientation - 1] ?? matrices[0]!
