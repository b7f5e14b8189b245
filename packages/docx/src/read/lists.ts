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

/** Whether an item goes on with the list of the one before it. */
function goesOn(entry: Entry | undefined, { numbering: before }: LineEntry): boolean {
  if (!isLine(entry) || entry.numbering?.isBullet !== before?.isBullet) return false
  const { numbering } = entry
  return numbering?.number === before?.number || (numbering?.count === before?.count && !numbering?.restarts)
}

/** Entries within items: each list by how Word counts it, each item from its first paragraph on. */
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
    while (goesOn(items[at + 1]?.[0], items[at]?.[0] as LineEntry)) group.push(items[++at] as readonly Entry[])
    const list: DraftList = {
      type: 'list',
      marker:
        first.kind.type === 'bulletItem' ? { type: 'bullet' } : { type: 'number', start: first.numbering?.value ?? 1 },
      items: group.map(item => listItem(item, { entries: item, depth, context }, blocks)),
      ...idOf(first, 'list', depth),
    }
    made.push(list)
  }
  return made
}
