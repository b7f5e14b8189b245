import type { List, ListItem, ListMarker } from '@stet/core'
import { articleDirection, withManner, type FlowContext } from './flow/context.ts'
import type { Box } from './flow/box.ts'
import { element, type AttributeValue, type Element } from './flow/element.ts'
import type { Part } from './flow/flow.ts'
import { ownAttributes } from './kept.ts'
import { ownText } from './inlines/run.ts'
import { plainStyle } from './inlines/marks.ts'

const bullets = ['•', '–', '•', '–'] as const

/** A list: `L` with its numbering, an `LI` of `Lbl` and `LBody` for each item (ISO 32000-1 14.8.4.3.3 and 14.8.5.5). */
export function list({ id, marker, items }: List, context: FlowContext): Part {
  const direction = articleDirection(context)
  const { manner } = context
  const inner = withManner(context, { listDepth: manner.listDepth + 1, gap: Math.min(manner.gap, 4) })
  const indent = marker.type === 'number' ? numberIndent(marker.start + items.length - 1, context) : manner.size * 1.6
  const parts = items.map((item, index) => {
    const label = ownText(markerText(marker, item, index, manner.listDepth), plainStyle(manner), context)
    const body = context.facts.blocks(item.blocks, inner)
    const box: Box = {
      type: 'item',
      marker: label.spans,
      indent,
      space: manner.size * 0.55,
      direction,
      leading: manner.leading,
      boxes: body.boxes,
      after: inner.manner.gap,
    }
    const spoken = item.checked === undefined ? {} : { alternative: tick(item.checked, context) }
    const task = item.checked === undefined ? {} : { Checked: item.checked }
    const kids = [element('Lbl', label.kids, spoken), element('LBody', body.elements)]
    return { box, item: element('LI', kids, { attributes: ownAttributes(task) }) }
  })
  return {
    boxes: [
      {
        type: 'group',
        boxes: parts.map(part => part.box),
        start: 0,
        end: 0,
        direction,
        before: manner.gap,
        after: manner.gap,
        anchors: [id],
      },
    ],
    elements: [
      listElement(
        marker,
        items,
        manner.listDepth,
        parts.map(part => part.item),
      ),
    ],
  }
}

function listElement(marker: ListMarker, items: readonly ListItem[], depth: number, kids: readonly Element[]): Element {
  const task = items.some(item => item.checked !== undefined)
  const bullet = depth % 2 === 0 ? 'Disc' : 'None'
  const numbering: AttributeValue = { name: marker.type === 'number' ? 'Decimal' : task ? 'None' : bullet }
  return element('L', kids, {
    attributes: [{ owner: 'List', entries: { ListNumbering: numbering } }],
  })
}

function markerText(marker: ListMarker, item: ListItem, index: number, depth: number): string {
  if (item.checked !== undefined) return item.checked ? '☑' : '☐'
  return marker.type === 'number' ? `${marker.start + index}.` : (bullets[depth % bullets.length] ?? '•')
}

const tick = (checked: boolean, { facts }: FlowContext): string => (checked ? facts.words.done : facts.words.notDone)

/** Room for the longest number, its stop and the space behind it. */
const numberIndent = (largest: number, { facts, manner }: FlowContext): number =>
  Math.max(facts.look.indent, manner.size * (0.52 * String(largest).length + 0.95))
