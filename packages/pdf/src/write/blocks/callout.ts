import type { Callout, Inline } from '@stet/core'
import { articleDirection, directionHere, paragraphStyle, withManner, type FlowContext } from '../flow/context.ts'
import { element } from '../flow/element.ts'
import type { Part } from '../flow/flow.ts'
import { inlines } from '../inlines/inlines.ts'

/** A passage set apart: a tinted ground with a bar, headed by its title or the word for its kind. */
export function callout(node: Callout, context: FlowContext): Part {
  const { ink, tint } = context.facts.look.callouts[node.kind]
  const heading: readonly Inline[] = node.title ?? [
    { type: 'text', value: context.facts.words.callouts[node.kind], marks: [] },
  ]
  const label = withManner(context, {
    ...context.facts.small,
    ...context.facts.look.calloutTitle,
    font: { ...context.facts.small.font, bold: true },
    colour: ink,
  })
  const title = inlines(heading, label)
  const style = paragraphStyle(label, directionHere(heading, context), { before: 0, after: 3, keepWithNext: true })
  const inner = context.facts.blocks(node.blocks, withManner(context, { align: 'start', hyphenate: false }))
  return {
    boxes: [
      {
        type: 'group',
        boxes: [{ type: 'text', spans: title.spans, style, anchors: [] }, ...inner.boxes],
        start: 0,
        end: 0,
        direction: articleDirection(context),
        before: context.facts.look.room,
        after: context.facts.look.room,
        ground: { tint, bar: { colour: ink, width: 2.5, side: 'start' }, padding: 11 },
        anchors: [node.id],
      },
    ],
    elements: [element('Callout', [element('CalloutTitle', title.kids), ...inner.elements])],
  }
}
