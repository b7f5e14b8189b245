import type { DraftBlock, DraftList, DraftListItem } from '@stet/core'
import type { Entry, LineEntry } from './entry.ts'
import { inlinesOf } from './inlines.ts'
import { withoutTaskBox } from './marks-of-ours.ts'
import { idOf, isLine, opening, parts, type Blocks, type Run } from './run.ts'

const isItemStart = (entry: Entry, depth: number): entry is LineEntry =>
  isLine(entry) &&
  entry.path.length === depth + 1 &&
  (entry.kind.type === 'bulletItem' || entry.kind.type === 'numberItem')

function listItem([first, ...rest]: readonly Entry[], { depth, context }: Run, blocks: Blocks): DraftListItem {
  const entry = first as LineEntry
  const { checked, spans } = withoutTaskBox(entry.spans)
  return {
    ...(checked === undefined ? {} : { checked }),
    blocks: [...opening(entry, inlinesOf(spans, context)), ...blocks({ entries: rest, depth: depth + 1, context })],
  }
}

const isSameList = (entry: Entry | undefined, first: LineEntry): boolean =>
  isLine(entry) && entry.numbering?.list === first.numbering?.list

/** Entries within items: each list by its number, each item from its first paragraph on. */
export function lists({ entries, depth, context }: Run, blocks: Blocks): readonly DraftBlock[] {
  const items = parts(entries, entry => isItemStart(entry, depth))
  const made: DraftBlock[] = []
  for (let at = 0; at < items.length; at++) {
    const own = items[at] as readonly Entry[]
    const [first] = own
    if (!first || !isItemStart(first, depth)) {
      made.push(...blocks({ entries: own, depth: depth + 1, context }))
      continue
    }
    const group = [own]
    while (isSameList(items[at + 1]?.[0], first)) group.push(items[++at] as readonly Entry[])
    const list: DraftList = {
      type: 'list',
      marker:
        first.kind.type === 'bulletItem' ? { type: 'bullet' } : { type: 'number', start: first.numbering?.start ?? 1 },
      items: group.map(item => listItem(item, { entries: item, depth, context }, blocks)),
      ...idOf(first, 'list', depth),
    }
    made.push(list)
  }
  return made
}
