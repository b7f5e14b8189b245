import type { DraftBlock, DraftDefinitionItem } from '../../draft/index.ts'
import { within, type Context } from './context.ts'
import { content } from './inlines.ts'
import { placed } from './places.ts'
import type { Element, Node } from './tree.ts'
import { anchored, isSpace } from './words.ts'

/** Reads `<dl>`: a run of terms and the definitions behind it make one item; a `<div>` holds items apart (HTML, 4.4.9). */
export function definitionList(element: Element, context: Context): readonly DraftBlock[] {
  const items = itemsOf(element.children, context)
  return items.length === 0 ? [] : [{ type: 'definitionList', items, ...anchored(element), ...placed(element.place) }]
}

function itemsOf(nodes: readonly Node[], context: Context): readonly DraftDefinitionItem[] {
  const items: DraftDefinitionItem[] = []
  let isOpen = false
  for (const node of nodes) {
    if (isSpace(node)) continue
    const name = node.type === 'element' ? node.name : ''
    if (node.type === 'element' && name === 'div') {
      items.push(...itemsOf(node.children, within(node, context)))
      isOpen = false
      continue
    }
    const last = isOpen ? items.at(-1) : undefined
    isOpen = true
    if (node.type === 'element' && name === 'dt') {
      const term = content(node.children, within(node, context))
      if (last && last.definitions.length === 0) items[items.length - 1] = { ...last, terms: [...last.terms, term] }
      else items.push({ terms: [term], definitions: [], ...placed(node.place) })
      continue
    }
    const definition =
      node.type === 'element' && name === 'dd'
        ? context.blocks(node.children, within(node, context))
        : context.blocks([node], context)
    if (last) items[items.length - 1] = { ...last, definitions: [...last.definitions, definition] }
    else items.push({ terms: [], definitions: [definition], ...placed(node.place) })
  }
  return items
}
