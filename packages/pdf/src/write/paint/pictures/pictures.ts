import type { Asset, ImageFormat, Report } from '@stet/core'
import type { catalog } from '../../diagnostics.ts'
import { addRawStream, addStream, type PDFContext, type PDFRef } from '../objects.ts'
import { inkSpace } from './cmyk.ts'
import { readJpeg, uprightMatrix } from './jpeg.ts'
import { readPng } from './png.ts'
import type { PixelSize } from './shrink.ts'
import { addSamples, imageEntries } from './samples.ts'
import { addSvg } from './svg.ts'

/** A picture as an object of the document that draws itself in a square of one unit. */
export interface EmbeddedPicture {
  readonly ref: PDFRef
}

type Embed = (
  context: PDFContext,
  bytes: Uint8Array,
  limit: PixelSize,
) => EmbeddedPicture & { readonly inInks?: boolean; readonly cut?: string }

const embeds: { readonly [Format in ImageFormat]: Embed } = {
  png: (context, bytes, limit) => ({ ref: addSamples(context, readPng(bytes, limit)) }),
  jpeg: addJpeg,
  svg: (context, bytes) => addSvg(context, bytes),
}

/** Embeds a picture, with no more pixels than a limit; one that cannot be read is reported. */
export function embedPicture(
  context: PDFContext,
  source: string,
  { format, bytes }: Asset,
  limit: PixelSize,
  report: Report<typeof catalog>,
): EmbeddedPicture | undefined {
  try {
    const { ref, inInks, cut } = embeds[format](context, bytes, limit)
    if (inInks) report('pdf/image-cmyk', { source })
    if (cut !== undefined) report('pdf/image-cut', { source, what: cut })
    return { ref }
  } catch (problem) {
    report('pdf/image-unreadable', { source, reason: problem instanceof Error ? problem.message : String(problem) })
    return undefined
  }
}

const spaces = { 1: () => 'DeviceGray', 3: () => 'DeviceRGB', 4: inkSpace } as const

/**
 * A JPEG file, untouched, since to write it anew would lose of it: one in CMYK has a space that says what its inks look like; one that lies on its side is shown upright by a form
 * around it.
 */
function addJpeg(context: PDFContext, bytes: Uint8Array): ReturnType<Embed> {
  const { width, height, colours, inverted, orientation } = readJpeg(bytes)
  const entries = {
    ...imageEntries(width, height, 8),
    ColorSpace: spaces[colours](context),
    Filter: 'DCTDecode',
    ...(inverted ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {}),
  }
  const picture = addRawStream(context, entries, bytes)
  const inInks = colours === 4
  if (orientation <= 1 || orientation > 8) return { ref: picture, inInks }
  const form = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1], Resources: { XObject: { I: picture } } }
  return { ref: addStream(context, form, Buffer.from(`${uprightMatrix(orientation)} cm /I Do`)), inInks }
}
