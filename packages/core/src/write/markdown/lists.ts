import type { Block, List, ListItem } from '../../model/index.ts'
import type { Context } from './context.ts'
import { elementOfBlocks } from './cells.ts'

/** The largest number that a list item can have (CommonMark 5.2). */
const largestNumber = 999_999_999

/**
 * A list. `sign` tells it from a list right before it, because two lists with the same sign would be one; items follow
 * each other without blank lines where each is one paragraph and perhaps lists of its own.
 */
export function list(node: List, sign: 'first' | 'second', around: Context): string {
  const context = { ...around, isCompact: true }
  const { marker, items } = node
  if (marker.type === 'number' && marker.start + items.length - 1 > largestNumber)
    return htmlList(node, marker.start, context)
  const isTight = items.every(item => isTightItem(item, context))
  return items
    .map((item, index) => {
      const written = marker.type === 'bullet' ? context.bullets[sign] : `${marker.start + index}${numberSigns[sign]}`
      return indented(`${written} `, itemText(item, isTight, context))
    })
    .join(isTight ? '\n' : '\n\n')
}

const numberSigns = { first: '.', second: ')' } as const

/** Whether an item is one paragraph and perhaps lists, which can follow each other without blank lines. */
const isTightItem = ({ blocks }: ListItem, context: Context): boolean =>
  blocks.every((block, index) =>
    index === 0 ? block.type === 'paragraph' && !context.explicitIds.has(block.id) : isTightList(block, context),
  )

/** What stands behind the marker of an item, as if it were the only one of its list. */
export const writtenItem = (item: ListItem, around: Context): string =>
  itemText(item, isTightItem(item, around), { ...around, isCompact: true })

/** Whether a list within an item can follow the words of the item without a blank line. */
const isTightList = (block: Block, context: Context): boolean =>
  block.type === 'list' &&
  !context.explicitIds.has(block.id) &&
  (block.marker.type === 'bullet' || block.marker.start === 1)

function itemText({ checked, blocks }: ListItem, isTight: boolean, context: Context): string {
  const [first, ...rest] = blocks
  const beginsWithWords = first?.type === 'paragraph' && !context.explicitIds.has(first.id)
  const text =
    isTight && first
      ? [context.blocks([first], context), ...(rest.length > 0 ? [context.blocks(rest, context)] : [])].join('\n')
      : context.blocks(blocks, context)
  if (checked === undefined) return first?.type === 'thematicBreak' ? text.replace(/^---/, '___') : text
  if (beginsWithWords) return `[${checked ? 'x' : ' '}] ${text}`
  return `<input type="checkbox"${checked ? ' checked' : ''}>\n\n${text}`
}

/** Text behind a marker, its other lines indented by the marker's width. */
export const indented = (marker: string, text: string): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? `${marker}${line}` : line === '' ? '' : `${' '.repeat(marker.length)}${line}`))
    .join('\n')

const htmlList = ({ items }: List, start: number, context: Context): string =>
  [
    `<ol start="${start}">`,
    ...items.map(({ checked, blocks }) => {
      const box = checked === undefined ? '' : `<input type="checkbox"${checked ? ' checked' : ''}>`
      return box === ''
        ? elementOfBlocks('li', 'li', blocks, context)
        : `<li>${box}\n\n${context.blocks(blocks, context)}\n\n</li>`
    }),
    '</ol>',
  ].join('\n')
