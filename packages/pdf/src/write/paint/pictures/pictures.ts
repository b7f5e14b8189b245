import type { Asset, ImageFormat, Report } from '@stet/core'
import type { catalog } from '../../diagnostics.ts'
import { addRawStream, addStream, byteString, type PDFContext, type PDFRef } from '../objects.ts'
import { readJpeg, uprightMatrix } from './jpeg.ts'
import { readPng, type Samples } from './png.ts'
import { addSvg } from './svg.ts'

/** A picture as an object of the document that draws itself in a square of one unit. */
export interface EmbeddedPicture {
  readonly ref: PDFRef
  /** Whether an archival PDF with an sRGB output intent may hold it. */
  readonly archival: boolean
}

type Embed = (context: PDFContext, bytes: Uint8Array) => EmbeddedPicture

const embeds: { readonly [Format in ImageFormat]: Embed } = {
  png: (context, bytes) => ({ ref: addSamples(context, readPng(bytes)), archival: true }),
  jpeg: addJpeg,
  svg: (context, bytes) => ({ ref: addSvg(context, bytes), archival: true }),
}

/** Embeds a picture; one that cannot be read is reported. */
export function embedPicture(
  context: PDFContext,
  source: string,
  { format, bytes }: Asset,
  report: Report<typeof catalog>,
): EmbeddedPicture | undefined {
  try {
    const embedded = embeds[format](context, bytes)
    if (!embedded.archival) report('pdf/image-cmyk', { source })
    return embedded
  } catch (problem) {
    report('pdf/image-unreadable', { source, reason: problem instanceof Error ? problem.message : String(problem) })
    return undefined
  }
}

/** Samples as an image (ISO 32000-1 8.9.5), with their alpha as a soft mask. */
export function addSamples(context: PDFContext, samples: Samples): PDFRef {
  const { width, height, bits, colours, palette, alpha } = samples
  const space = colours === 3 ? 'DeviceRGB' : 'DeviceGray'
  const mask =
    alpha &&
    addRawStream(context, { ...image(width, height, 8), ColorSpace: 'DeviceGray', Filter: 'FlateDecode' }, alpha)
  const parameters = { Predictor: 15, Colors: colours, BitsPerComponent: bits, Columns: width }
  const entries = {
    ...image(width, height, bits),
    ColorSpace: palette ? ['Indexed', 'DeviceRGB', Math.floor(palette.length / 3) - 1, byteString(palette)] : space,
    Filter: 'FlateDecode',
    ...(samples.filtered ? { DecodeParms: parameters } : {}),
    ...(mask ? { SMask: mask } : {}),
  }
  return addRawStream(context, entries, samples.data)
}

const image = (width: number, height: number, bits: number) => ({
  Type: 'XObject',
  Subtype: 'Image',
  Width: width,
  Height: height,
  BitsPerComponent: bits,
})

const spaces = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' } as const

/** A JPEG file, untouched; one that lies on its side is shown upright by a form around it. */
function addJpeg(context: PDFContext, bytes: Uint8Array): EmbeddedPicture {
  const { width, height, colours, inverted, orientation } = readJpeg(bytes)
  const entries = {
    ...image(width, height, 8),
    ColorSpace: spaces[colours],
    Filter: 'DCTDecode',
    ...(inverted ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {}),
  }
  const picture = addRawStream(context, entries, bytes)
  const archival = colours !== 4
  if (orientation <= 1 || orientation > 8) return { ref: picture, archival }
  const form = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1], Resources: { XObject: { I: picture } } }
  return { ref: addStream(context, form, Buffer.from(`${uprightMatrix(orientation)} cm /I Do`)), archival }
}
