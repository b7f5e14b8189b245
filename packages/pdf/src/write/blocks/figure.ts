import type { Figure, Image } from '@stet/core'
import type { Picture } from '../flow/box.ts'
import { articleDirection, withManner, type FlowContext } from '../flow/context.ts'
import { content, element, type Element } from '../flow/element.ts'
import type { Part } from '../flow/flow.ts'
import { spokenText } from '../inlines/characters.ts'
import { plainStyle } from '../inlines/marks.ts'
import { caption } from './caption.ts'

/** Pictures that stand apart: a `Figure` with its alternative text for each, and the caption beside them. */
export function figure(node: Figure, context: FlowContext): Part {
  const images = node.images.map(image => picture(image, context))
  const words = node.caption
    ? caption(node.caption, context, { before: 6, after: context.facts.look.room })
    : { boxes: [], elements: [] }
  return {
    boxes: [
      {
        type: 'pictures',
        pictures: images.map(image => image.picture),
        direction: articleDirection(context),
        keepWithNext: node.caption !== undefined,
        anchors: [node.id],
        before: context.facts.look.room,
        after: node.caption ? 6 : context.facts.look.room,
      },
      ...words.boxes,
    ],
    elements: [element('FigureGroup', [...images.flatMap(image => image.elements), ...words.elements])],
  }
}

function picture(
  { source, alternative }: Image,
  context: FlowContext,
): { picture: Picture; elements: readonly Element[] } {
  const asset = context.facts.assets.get(source)
  const words = spokenText(alternative, context)
  const place = content()
  const figureElement = element('Figure', [place], { alternative: words || source })
  if (asset && words === '') return { picture: { drawing: { source, asset } }, elements: [] }
  if (asset) return { picture: { drawing: { source, asset }, content: place }, elements: [figureElement] }
  const style = { ...plainStyle(withManner(context, context.facts.small).manner), colour: context.facts.look.soft }
  const missing = [
    { type: 'text', text: words || source, style, language: context.facts.language, content: place },
  ] as const
  return { picture: { missing, content: place }, elements: [figureElement] }
}
