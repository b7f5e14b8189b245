import { ImageRun, type ParagraphChild } from 'docx'
import type { Image } from '@stet/core'
import { legal } from '../xml/element.ts'
import type { InlineContext } from './context.ts'
import type { Picture } from './pictures.ts'
import { textRuns, withTraits } from './runs.ts'

/** Twentieths of a point in a CSS px. */
const twipsPerPixel = 15

/** The size at which a picture is shown, in CSS px: its own, or as much less as the place asks. */
function extent({ width, height }: Picture, wide: number, high: number) {
  const scale = Math.min(1, wide / twipsPerPixel / width, high / twipsPerPixel / height)
  return { width: width * scale, height: height * scale }
}

function imageRun(picture: Picture, image: Image, context: InlineContext, wide: number): ImageRun {
  const { register, textHeight } = context.facts
  const shown = { type: picture.format === 'jpeg' ? 'jpg' : 'png', data: picture.bytes } as const
  const options = {
    transformation: extent(picture, wide, textHeight * 0.8),
    altText: { id: String(register.picture()), name: legal(image.source), description: legal(image.alternative) },
    decorative: image.alternative === '',
  }
  return picture.svg
    ? new ImageRun({ ...options, type: 'svg', data: picture.svg, fallback: shown })
    : new ImageRun({ ...options, ...shown })
}

/**
 * A picture in a line (ECMA-376 20.4.2.8), at most `wide` twentieths of a point wide. Its name is its source, so that it
 * is found again. One that cannot be shown is its alternative text and its source in a box.
 */
export function drawing(image: Image, context: InlineContext, wide: number): readonly ParagraphChild[] {
  const picture = context.facts.pictures.get(image.source)
  if (picture) return [imageRun(picture, image, context, wide)]
  return textRuns(`${image.alternative} [${image.source}]`, withTraits({ ...context, traits: [] }, 'missingPicture'))
}
