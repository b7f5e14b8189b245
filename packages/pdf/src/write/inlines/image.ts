import type { Image } from '@stet/core'
import type { FlowContext } from '../flow/context.ts'
import { content, element } from '../flow/element.ts'
import type { ObjectSpan } from '../flow/span.ts'
import { ownAttributes } from '../kept.ts'
import { spokenText } from './characters.ts'
import { ownText, type Run } from './run.ts'
import { plainStyle } from './marks.ts'

/** CSS px to points (CSS Values 3, 5.2). */
export const pointsPerPixel = 0.75

const tallest = 260

/** A picture in a line stands on the baseline, as wide as it is meant to be, but never wider than the text. */
export function inlineImage({ source, alternative }: Image, context: FlowContext): Run {
  const kept = ownAttributes({ Source: source, Alternative: alternative })
  const asset = context.facts.assets.get(source)
  const words = spokenText(alternative, context)
  if (!asset) {
    const { spans, kids } = ownText(
      `[${words || source}]`,
      { ...plainStyle(context.manner), colour: context.facts.look.soft },
      context,
    )
    return { spans, kids: [element('Span', kids, { attributes: kept })] }
  }
  const width = asset.width * pointsPerPixel
  const height = asset.height * pointsPerPixel
  const scale = Math.min(1, context.facts.measure / width, tallest / height)
  const place = words === '' ? undefined : content()
  const span: ObjectSpan = {
    type: 'object',
    width: width * scale,
    ascent: height * scale,
    descent: 0,
    drawing: { source, asset },
    ...(place ? { content: place } : {}),
    ...(context.manner.link ? { link: context.manner.link } : {}),
  }
  const kid = place
    ? element('Figure', [place], { alternative: words, attributes: kept })
    : element('Span', [], { attributes: kept })
  return { spans: [span], kids: [kid] }
}
