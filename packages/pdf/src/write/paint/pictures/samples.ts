import { addRawStream, byteString, type PDFContext, type PDFRef } from '../objects.ts'
import type { Samples } from './png.ts'

/** Samples as an image (ISO 32000-1 8.9.5), with their alpha as a soft mask. */
export function addSamples(context: PDFContext, samples: Samples): PDFRef {
  const { width, height, bits, colours, palette, alpha } = samples
  const space = colours === 3 ? 'DeviceRGB' : 'DeviceGray'
  const mask =
    alpha &&
    addRawStream(context, { ...imageEntries(width, height, 8), ColorSpace: 'DeviceGray', Filter: 'FlateDecode' }, alpha)
  const parameters = { Predictor: 15, Colors: colours, BitsPerComponent: bits, Columns: width }
  const entries = {
    ...imageEntries(width, height, bits),
    ColorSpace: palette ? ['Indexed', 'DeviceRGB', Math.floor(palette.length / 3) - 1, byteString(palette)] : space,
    Filter: 'FlateDecode',
    ...(samples.filtered ? { DecodeParms: parameters } : {}),
    ...(mask ? { SMask: mask } : {}),
  }
  return addRawStream(context, entries, samples.data)
}

/** What every image says of itself. */
export const imageEntries = (width: number, height: number, bits: number) => ({
  Type: 'XObject',
  Subtype: 'Image',
  Width: width,
  Height: height,
  BitsPerComponent: bits,
})
