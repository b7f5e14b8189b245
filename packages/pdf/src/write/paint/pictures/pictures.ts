import type { Asset, ImageFormat, Report } from '@stet/core'
import type { catalog } from '../../diagnostics.ts'
import { addRawStream, addStream, type PDFContext, type PDFRef } from '../objects.ts'
import { inkSpace } from './cmyk.ts'
import { readJpeg, uprightMatrix } from './jpeg.ts'
import { pictureAlone } from './jpeg-alone.ts'
import { readPng } from './png.ts'
import { within, type PixelSize } from './shrink.ts'
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
) => EmbeddedPicture & { readonly inInks?: boolean; readonly cut?: string; readonly needless?: NeedlessPixels }

/** What a picture is larger than it need be: its size and the one that print shows, in pixels, and its bytes. */
interface NeedlessPixels {
  readonly pixels: PixelSize
  readonly enough: PixelSize
  readonly bytes: number
}

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
    const { ref, inInks, cut, needless } = embeds[format](context, bytes, limit)
    if (inInks) report('pdf/image-cmyk', { source })
    if (cut !== undefined) report('pdf/image-cut', { source, what: cut })
    if (needless) report('pdf/photograph-large', { source, ...needless })
    return { ref }
  } catch (problem) {
    report('pdf/image-unreadable', { source, reason: problem instanceof Error ? problem.message : String(problem) })
    return undefined
  }
}

const spaces = { 1: () => 'DeviceGray', 3: () => 'DeviceRGB', 4: inkSpace } as const

/** A JPEG file with twice the pixels that print shows, each way, and more bytes than this could be much smaller. */
const largeFile = 1_000_000

function needlessPixels(pixels: PixelSize, bytes: number, limit: PixelSize): NeedlessPixels | undefined {
  const enough = within(pixels, limit)
  return enough && bytes > largeFile && pixels.width >= 2 * enough.width ? { pixels, enough, bytes } : undefined
}

/**
 * A JPEG file, its pixels untouched, since to write them anew would lose of them. One in CMYK has a space that says what its
 * inks look like; one that lies on its side is shown upright by a form around it.
 */
function addJpeg(context: PDFContext, file: Uint8Array, limit: PixelSize): ReturnType<Embed> {
  const { width, height, colours, inverted, orientation } = readJpeg(file)
  const bytes = pictureAlone(file)
  const needless = needlessPixels({ width, height }, bytes.length, limit)
  const said = { inInks: colours === 4, ...(needless ? { needless } : {}) }
  const entries = {
    ...imageEntries(width, height, 8),
    ColorSpace: spaces[colours](context),
    Filter: 'DCTDecode',
    ...(inverted ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {}),
  }
  const picture = addRawStream(context, entries, bytes)
  if (orientation <= 1 || orientation > 8) return { ref: picture, ...said }
  const form = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1], Resources: { XObject: { I: picture } } }
  return { ref: addStream(context, form, Buffer.from(`${uprightMatrix(orientation)} cm /I Do`)), ...said }
}
