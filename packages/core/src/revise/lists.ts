import type { List as ListNode, ListItem as ItemNode } from 'mdast'
import { plainTextOf, type List, type ListItem } from '../model/index.ts'
import { writtenItem } from '../write/markdown/lists.ts'
import type { Context } from '../write/markdown/context.ts'
import { align, wordsIn, type Alignable } from '../compare/align.ts'
import { assemble } from './assemble.ts'
import { prefixed, type FlowContext } from './flow-context.ts'
import { stretchOf } from '../compare/segments.ts'
import { unitsOfBlocks } from './unit.ts'

/** A list of Markdown, what it says, and what it is to say. */
export interface ListRevision {
  readonly node: ListNode
  readonly base: List
  readonly edited: List
}

/** Changes the items of a list that were edited; undefined where the list cannot be changed item by item. */
export function revisedList({ node, base, edited }: ListRevision, context: FlowContext): string | undefined {
  if (base.marker.type !== edited.marker.type || node.children.length !== base.items.length) return undefined
  const { source, prefix } = context
  const origins = align(
    base.items.map(item => alignableItem(item, context.voices.base)),
    edited.items.map(item => alignableItem(item, context.voices.edited)),
  )
  const segments = node.children.map(stretchOf)
  const markers = segments.map(({ start, end }) => markerOf(source.slice(start, end)))
  let number = edited.marker.type === 'number' ? edited.marker.start : 0
  const placed = edited.items.map((item, index) => {
    const from = origins.get(index)
    const wanted = index === 0 ? String(number) : undefined
    if (from === undefined) {
      const near = markers[Math.min(origins.get(index - 1) ?? 0, markers.length - 1)] as Marker
      const marker = near.number === undefined ? near : { ...near, number: String(number) }
      number++
      const room = ' '.repeat(
        marker.number === undefined ? near.width : near.width + marker.number.length - (near.number ?? '').length,
      )
      return {
        text: `${spelled(marker)}${prefixed(writtenItem(item, context.voices.edited), `${prefix}${room}`)}`,
        tight: true,
      }
    }
    const marker = markers[from] as Marker
    const text = revisedItem(
      { node: node.children[from] as ItemNode, marker, base: base.items[from] as ListItem, edited: item },
      context,
    )
    number = Number(marker.number ?? 0) + 1
    return {
      text: wanted === undefined || marker.number === undefined ? text : text.replace(/^\d+/, wanted),
      origin: { first: from, last: from },
      tight: true,
    }
  })
  const [first, second] = segments
  const own = first && second ? source.slice(first.end, second.start) : undefined
  const { text } = assemble({
    source,
    segments,
    placed,
    fixed: new Map(),
    gap: own ?? `\n${prefix}`,
    tightGap: own ?? `\n${prefix}`,
  })
  return text
}

function alignableItem(item: ListItem, context: Context): Alignable {
  return {
    key: writtenItem(item, context),
    kind: 'item',
    words: wordsIn(item.blocks.map(plainTextOf).join('\n')),
    ...(item.blocks[0] ? { id: item.blocks[0].id } : {}),
  }
}

/** What stands before the words of an item. */
interface Marker {
  readonly number: string | undefined
  readonly sign: string
  readonly space: string
  /** How far its further lines are indented. */
  readonly width: number
  readonly tick: string
}

function markerOf(item: string): Marker {
  const [, number, sign = '-', space = ' ', tick = ''] =
    /^(\d{1,9})?([-+*.)])([ \t]*)(\[[ xX]\][ \t]+)?/.exec(item) ?? []
  const gap = space === '' || space.length > 4 ? ' ' : space
  return { number, sign, space: gap, width: (number ?? '').length + 1 + gap.length, tick }
}

const spelled = ({ number, sign, space }: Marker) => `${number ?? ''}${sign}${space}`

interface ItemRevision {
  readonly node: ItemNode
  readonly marker: Marker
  readonly base: ListItem
  readonly edited: ListItem
}

function revisedItem({ node, marker, base, edited }: ItemRevision, context: FlowContext): string {
  const { source, voices, prefix } = context
  const { start, end } = stretchOf(node)
  if (writtenItem(base, voices.base) === writtenItem(edited, voices.edited)) return source.slice(start, end)
  const [first] = node.children
  const indent = `${prefix}${' '.repeat(marker.width)}`
  const anew = `${spelled(marker)}${prefixed(writtenItem(edited, voices.edited), indent)}`
  const sameKind = base.blocks[0]?.type === edited.blocks[0]?.type
  if (!first || !sameKind || (base.checked === undefined) !== (marker.tick === '')) return anew
  const head = source.slice(start, stretchOf(first).start)
  const compact = (voice: Context): Context => ({ ...voice, isCompact: true })
  const { text } = context.flow(
    { nodes: node.children, base: unitsOfBlocks(base.blocks), edited: unitsOfBlocks(edited.blocks) },
    {
      ...context,
      prefix: indent,
      voices: { base: compact(voices.base), edited: compact(voices.edited) },
      isRewritten: () => false,
    },
  )
  const box = edited.checked === undefined ? '' : `[${edited.checked ? 'x' : ' '}] `
  const ticked =
    base.checked === edited.checked
      ? head
      : base.checked === undefined
        ? `${head}${box}`
        : edited.checked === undefined
          ? head.replace(/\[[ xX]\][ \t]+$/, '')
          : head.replace(/\[[ xX]\](?=[ \t]+$)/, box.trimEnd())
  return `${ticked}${text}`
}
