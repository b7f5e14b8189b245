import type { DefinitionItem, DefinitionList, Inline } from '@stet/core'
import { articleDirection, directionHere, paragraphStyle, withManner, type FlowContext } from './flow/context.ts'
import type { Box } from './flow/box.ts'
import { element, type Element } from './flow/element.ts'
import type { Part } from './flow/flow.ts'
import { inlines } from './inlines/inlines.ts'

/** Terms and what they mean: an `L` whose labels are the terms (ISO 32000-1 14.8.4.3.3). */
export function definitionList({ id, items }: DefinitionList, context: FlowContext): Part {
  const parts = items.map(item => definitionItem(item, context))
  return {
    boxes: [
      {
        type: 'group',
        boxes: parts.flatMap(part => part.boxes),
        start: 0,
        end: 0,
        direction: articleDirection(context),
        before: context.manner.gap,
        after: context.manner.gap,
        anchors: [id],
      },
    ],
    elements: [
      element(
        'L',
        parts.flatMap(part => part.elements),
        {
          attributes: [{ owner: 'List', entries: { ListNumbering: { name: 'None' } } }],
        },
      ),
    ],
  }
}

function definitionItem({ terms, definitions }: DefinitionItem, context: FlowContext): Part {
  const labels = terms.map((words, index) => term(words, index === 0 ? context.manner.gap : 1, context))
  const bodies = definitions.map(definition =>
    context.facts.blocks(definition, withManner(context, { gap: Math.min(context.manner.gap, 4) })),
  )
  const body: Box = {
    type: 'group',
    boxes: bodies.flatMap(part => part.boxes),
    start: context.facts.look.indent,
    end: 0,
    direction: articleDirection(context),
    before: 1,
    after: context.manner.gap,
    anchors: [],
  }
  return {
    boxes: [...labels.map(label => label.box), body],
    elements: [
      element('LI', [...labels.map(label => label.element), ...bodies.map(part => element('LBody', part.elements))]),
    ],
  }
}

function term(words: readonly Inline[], before: number, context: FlowContext): { box: Box; element: Element } {
  const bold = withManner(context, { font: { ...context.manner.font, bold: true }, align: 'start' })
  const { spans, kids } = inlines(words, bold)
  const style = paragraphStyle(bold, directionHere(words, context), { before, after: 1, keepWithNext: true })
  return { box: { type: 'text', spans, style, anchors: [] }, element: element('Lbl', kids) }
}
