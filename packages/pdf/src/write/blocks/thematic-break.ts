import type { ThematicBreak } from '@stet/core'
import { articleDirection, type FlowContext } from '../flow/context.ts'
import { element } from '../flow/element.ts'
import type { Part } from '../flow/flow.ts'

/** A break between passages: a short rule, which is an artifact, and an empty element that keeps its place. */
export function thematicBreak({ id }: ThematicBreak, context: FlowContext): Part {
  return {
    boxes: [
      {
        type: 'rule',
        width: 0.18,
        colour: context.facts.look.strongRule,
        thickness: 0.6,
        before: 16,
        after: 16,
        align: 'center',
        keepWithNext: true,
        direction: articleDirection(context),
        anchors: [id],
      },
    ],
    elements: [element('ThematicBreak', [])],
  }
}
