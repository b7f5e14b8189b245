import type { DraftBlock, DraftDefinitionItem, DraftListItem, ListMarker } from '@stet/core'
import type { Context } from './context.ts'
import { childrenOf, elementsOf, find, identified, placed } from './find.ts'
import type { Element } from './tree.ts'

/** A list of bullets, numbers or tasks. */
export function list(element: Element, context: Context): readonly DraftBlock[] {
  const items = childrenOf(element, 'li').map(each => item(each, context))
  return [{ type: 'list', marker: markerOf(element), items, ...identified(element), ...placed(element) }]
}

const markerOf = ({ name, attributes }: Element): ListMarker =>
  name === 'ul' ? { type: 'bullet' } : { type: 'number', start: Number(attributes.get('start') ?? 1) }

/** An item; a task's words stand in a box of their own behind its tick box. */
function item(element: Element, context: Context): DraftListItem {
  const tickBox = element.classes.includes('task') ? find(element.children, 'input') : undefined
  if (!tickBox) return { blocks: context.blocks(element.children, context), ...placed(element) }
  const [words] = childrenOf(element, 'div')
  return {
    checked: tickBox.attributes.has('checked'),
    blocks: context.blocks(words?.children ?? [], context),
    ...placed(element),
  }
}

/** Terms and definitions, each group in a `<div>`. */
export function definitionList(element: Element, context: Context): readonly DraftBlock[] {
  const items = elementsOf(element.children).map((group): DraftDefinitionItem => ({
    terms: childrenOf(group, 'dt').map(term => context.inlines(term.children, context)),
    definitions: childrenOf(group, 'dd').map(definition => context.blocks(definition.children, context)),
    ...placed(group),
  }))
  return [{ type: 'definitionList', items, ...identified(element), ...placed(element) }]
}
