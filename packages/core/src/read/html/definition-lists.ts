import type { DraftBlock, DraftDefinitionItem } from '../../draft/index.ts'
import { within, type Context } from './context.ts'
import { content } from './inlines.ts'
import { placed } from './places.ts'
import type { Element, Node } from './tree.ts'
import { anchored, isSpace } from './words.ts'

/** Reads `<dl>`: a run of terms and the definitions behind it make one item (HTML, 4.4.9). */
export function definitionList(element: Element, context: Context): readonly DraftBlock[] {
  const items: DraftDefinitionItem[] = []
  for (const node of partsOf(element.children)) {
    const last = items.at(-1)
    if (node.type === 'element' && node.name === 'dt') {
      const term = content(node.children, within(node, context))
      if (last && last.definitions.length === 0) items[items.length - 1] = { ...last, terms: [...last.terms, term] }
      else items.push({ terms: [term], definitions: [], ...placed(node.place) })
      continue
    }
    const isDefinition = node.type === 'element' && node.name === 'dd'
    const definition = isDefinition
      ? context.blocks(node.children, within(node, context))
      : context.blocks([node], context)
    if (last) items[items.length - 1] = { ...last, definitions: [...last.definitions, definition] }
    else items.push({ terms: [], definitions: [definition], ...placed(node.place) })
  }
  return items.length === 0 ? [] : [{ type: 'definitionList', items, ...anchored(element), ...placed(element.place) }]
}

/** The parts of a list, those in a group's `<div>` included. */
const partsOf = (nodes: readonly Node[]): readonly Node[] =>
  nodes
    .filter(node => !isSpace(node))
    .flatMap(node => (node.type === 'element' && node.name === 'div' ? partsOf(node.children) : [node]))
