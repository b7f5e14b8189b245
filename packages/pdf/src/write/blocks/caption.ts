import type { Caption } from '@stet/core'
import { directionHere, paragraphStyle, withManner, type FlowContext } from '../flow/context.ts'
import type { ParagraphStyle } from '../flow/box.ts'
import { element } from '../flow/element.ts'
import type { Part } from '../flow/flow.ts'
import { inlines } from '../inlines/inlines.ts'
import { ownText } from '../inlines/run.ts'
import { plainStyle } from '../inlines/marks.ts'

/** The label and words of a figure or a table: `Caption` (ISO 32000-1 14.8.4.3.4). */
export function caption({ label, content }: Caption, context: FlowContext, change: Partial<ParagraphStyle>): Part {
  const small = withManner(context, { ...context.facts.small, colour: context.facts.look.soft })
  const bold = { ...small.manner, font: { ...small.manner.font, bold: true }, colour: context.facts.look.ink }
  const head = ownText(`${label}.`, plainStyle(bold), small)
  const space = ownText(' ', plainStyle(small.manner), small)
  const words = inlines(content, small)
  return {
    boxes: [
      {
        type: 'text',
        spans: [...head.spans, ...space.spans, ...words.spans],
        style: paragraphStyle(small, directionHere(content, context), change),
        anchors: [],
      },
    ],
    elements: [element('Caption', [element('Lbl', head.kids), ...space.kids, ...words.kids])],
  }
}
