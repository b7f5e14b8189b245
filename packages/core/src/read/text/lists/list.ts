import type { DraftBlock, DraftList, DraftListItem } from '../../../draft/index.ts'
import type { Context } from '../context.ts'
import type { ItemElement, TextElement } from '../element.ts'
import { lineFrom } from '../lines/line.ts'
import { paragraphsOf } from '../paragraphs/paragraph.ts'
import type { Vocabulary } from '../paragraphs/vocabulary.ts'
import { withLeadIns } from './lead-in.ts'
import { markOf } from './marker.ts'

/** An item, and the texts that hang from it behind blank lines. */
export interface ListPart {
  readonly item: ItemElement
  readonly texts: readonly TextElement[]
}

/** No list is nested deeper: what is further in stands at this depth. */
const deepest = 8

/**
 * How deep each item stands, from 0: deeper where it is further in by two columns or more, or where a list of another
 * marker begins that the first one's marker ends again (a nested list that lost its indent).
 */
function depthsOf(parts: readonly ListPart[]): readonly number[] {
  const lastOf = new Map<string, number>()
  parts.forEach(({ item }, index) => lastOf.set(item.marker.family, index))
  const open: { readonly indent: number; readonly family: string }[] = []
  return parts.map(({ item: { indent, marker } }, index) => {
    while (open.length > 1 && (open.at(-1)?.indent ?? 0) > indent + 1) open.pop()
    const top = open.at(-1)
    const { family } = marker
    if (top && indent < top.indent + 2 && top.family !== family) {
      const same = open.findLastIndex(level => level.family === family && Math.abs(level.indent - indent) <= 1)
      const isInner = same < 0 && (lastOf.get(top.family) ?? 0) > index
      if (same >= 0) open.length = same + 1
      else if (isInner && open.length < deepest) open.push({ indent, family })
      else open[open.length - 1] = { indent, family }
    } else if (!top || (indent >= top.indent + 2 && open.length < deepest)) open.push({ indent, family })
    return open.length - 1
  })
}

function blocksOf(
  { item: { marker, lines }, texts }: ListPart,
  vocabulary: Vocabulary,
  context: Context,
): readonly DraftBlock[] {
  const [first, ...rest] = lines
  const own = [...(marker.words.text === '' || !first ? [] : [lineFrom(marker.words, first.indent)]), ...rest]
  const all = [own, ...texts.map(text => text.lines)]
  return all.flatMap(group => paragraphsOf(group, vocabulary, context))
}

const continues = (before: ItemElement, { marker }: ItemElement): boolean =>
  marker.family === before.marker.family &&
  marker.kind === before.marker.kind &&
  (marker.kind === 'bullet' ||
    marker.count === before.marker.count + 1 ||
    (marker.count === 1 && before.marker.count === 1))

/** Makes lists of a run of items: nested by depth, a new one wherever the marker changes or the count begins anew. */
export function listsOf(parts: readonly ListPart[], vocabulary: Vocabulary, context: Context): readonly DraftList[] {
  return atDepth(parts, depthsOf(parts), 0, { vocabulary, context })
}

interface Manner {
  readonly vocabulary: Vocabulary
  readonly context: Context
}

function atDepth(
  parts: readonly ListPart[],
  depths: readonly number[],
  depth: number,
  manner: Manner,
): readonly DraftList[] {
  const lists: ListPart[][] = []
  const inner = new Map<ListPart, { from: number; to: number }>()
  let head: ListPart | undefined
  parts.forEach((part, index) => {
    if ((depths[index] ?? 0) > depth && head) {
      inner.set(head, { from: inner.get(head)?.from ?? index, to: index + 1 })
      return
    }
    const open = lists.at(-1)
    if (head && open && continues(head.item, part.item)) open.push(part)
    else lists.push([part])
    head = part
  })
  return lists.map(list => {
    const items = list.map((part): DraftListItem => {
      const range = inner.get(part)
      const nested = range
        ? atDepth(parts.slice(range.from, range.to), depths.slice(range.from, range.to), depth + 1, manner)
        : []
      const [first, last] = [part.item.lines[0], part.item.lines.at(-1)]
      return {
        blocks: [...blocksOf(part, manner.vocabulary, manner.context), ...nested],
        ...(first && last ? { place: manner.context.place(first.words, last.words) } : {}),
      }
    })
    return listOf(list, items, manner.context)
  })
}

/** One list of items that are ready; says what was made of its lead-ins and of its way of counting. */
function listOf(parts: readonly ListPart[], items: readonly DraftListItem[], context: Context): DraftList {
  const { report, place, sign } = context
  const [first, last] = [parts[0] as ListPart, parts.at(-1) as ListPart]
  const { marker } = first.item
  const [from, to] = [first.item.lines[0], last.item.lines.at(-1)]
  const where = from && to ? place(from.words, to.words) : undefined
  for (const { item } of parts) if (item.lines[0]) sign(markOf(item.marker, item.lines[0].words))
  const led = withLeadIns(items)
  if (led.found) report('text/lead-ins', { count: items.length }, where)
  if (marker.kind !== 'bullet' && marker.kind !== 'number')
    report('text/list-renumbered', { first: marker.written }, where)
  return {
    type: 'list',
    marker: marker.kind === 'bullet' ? { type: 'bullet' } : { type: 'number', start: marker.count },
    items: led.items,
    ...(where ? { place: where } : {}),
  }
}
