import type { Quote } from '@stet/core'
import { directionHere, articleDirection, paragraphStyle, withManner, type FlowContext } from '../flow/context.ts'
import type { TextBox } from '../flow/box.ts'
import { element } from '../flow/element.ts'
import type { Part } from '../flow/flow.ts'
import { inlines } from '../inlines/inlines.ts'
import { ownText } from '../inlines/run.ts'
import { plainStyle } from '../inlines/marks.ts'

/** A quotation: `BlockQuote`, with who said it behind it. */
export function quote(node: Quote, context: FlowContext): Part {
  const inner = context.facts.blocks(node.blocks, withManner(context, { colour: context.facts.look.soft }))
  const said = node.attribution ? attribution(node.attribution, context) : { boxes: [], elements: [] }
  return {
    boxes: [
      {
        type: 'group',
        boxes: [...inner.boxes, ...said.boxes],
        start: 0,
        end: context.facts.look.indent,
        direction: articleDirection(context),
        before: context.facts.look.room,
        after: context.facts.look.room,
        ground: { bar: { colour: context.facts.look.rule, width: 2, side: 'start' }, padding: 0 },
        anchors: [node.id],
      },
    ],
    elements: [element('BlockQuote', [...inner.elements, ...said.elements])],
  }
}

function attribution(words: NonNullable<Quote['attribution']>, context: FlowContext): Part {
  const small = withManner(context, { ...context.facts.small, colour: context.facts.look.soft })
  const dash = ownText('— ', plainStyle(small.manner), small)
  const said = inlines(words, small)
  const style = paragraphStyle(small, directionHere(words, context))
  const box: TextBox = { type: 'text', spans: [...dash.spans, ...said.spans], style, anchors: [] }
  return { boxes: [box], elements: [element('Attribution', [...dash.kids, ...said.kids])] }
}
