import type { DraftBlock, DraftListItem } from '../../draft/index.ts'
import { within, type Context } from './context.ts'
import { placed } from './places.ts'
import type { Element, Node } from './tree.ts'
import { anchored, isSpace } from './words.ts'

/** Reads `<ul>` and `<ol>`. What stands in a list outside its items goes to the item before it. */
export function list(element: Element, context: Context): readonly DraftBlock[] {
  const items: DraftListItem[] = []
  for (const child of element.children) {
    if (isSpace(child)) continue
    if (child.type === 'element' && child.name === 'li') {
      items.push(item(child, within(child, context)))
      continue
    }
    const strayed = context.blocks([child], context)
    const last = items.pop()
    if (strayed.length > 0) items.push(last ? { ...last, blocks: [...last.blocks, ...strayed] } : { blocks: strayed })
    else if (last) items.push(last)
  }
  if (items.length === 0) return []
  const marker =
    element.name === 'ol' ? { type: 'number' as const, start: startOf(element) } : { type: 'bullet' as const }
  return [{ type: 'list', marker, items, ...anchored(element), ...placed(element.place) }]
}

function item(element: Element, context: Context): DraftListItem {
  const tick = tickBox(element.children)
  return {
    ...(tick === undefined ? {} : { checked: tick.attributes.has('checked') }),
    blocks: context.blocks(element.children, context),
    ...placed(element.place),
  }
}

function startOf(element: Element): number {
  const start = element.attributes.get('start')?.trim() ?? ''
  return /^\d+$/.test(start) ? Number(start) : 1
}

/** The tick box that an item begins with. */
function tickBox(nodes: readonly Node[]): Element | undefined {
  const first = nodes.find(node => !isSpace(node))
  if (first?.type !== 'element') return undefined
  if (first.name === 'input') return first.attributes.get('type')?.toLowerCase() === 'checkbox' ? first : undefined
  return ['p', 'label', 'span', 'div'].includes(first.name) ? tickBox(first.children) : undefined
}
