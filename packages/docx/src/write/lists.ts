import type { List, ListItem } from '@stet/core'
import type { Kind } from '../style/standing.ts'
import { listDepth } from '../style/step.ts'
import { taskBoxes } from '../style/task-boxes.ts'
import type { Blocks } from './blocks.ts'
import { behind } from './bookmarks.ts'
import type { Context } from './context.ts'
import type { NumberingKind } from './package/numbering.ts'
import { begun } from './paragraphs.ts'
import { letters, run } from './runs.ts'
import { listIndent, pathFormat } from './styles/path-format.ts'
import type { Tree } from '../xml/tree.ts'

const deepest = 9

const taskBox = (checked: boolean | undefined, context: Context): readonly Tree[] =>
  checked === undefined
    ? []
    : [run(letters(`${checked ? taskBoxes.done : taskBoxes.open}\t`), { ...context, traits: ['taskBox'] })]

function kindOf({ marker, items }: List): NumberingKind {
  if (marker.type === 'number') return 'numbers'
  return items.every(({ checked }) => checked !== undefined) ? 'tasks' : 'bullets'
}

/**
 * Every list counts for itself, so that lists next to each other stay two and numbers begin where they should
 * (ECMA-376 17.9.15). An item begins with a numbered paragraph: its first one, or an empty one where it begins with something else.
 */
export function list(node: List, context: Context, blocks: Blocks): readonly Tree[] {
  const { marker, items } = node
  const { register, report } = context.facts
  const depth = listDepth(context.path)
  if (depth === deepest + 1) report('docx/list-too-deep', { depth }, { block: node.id })
  const level = Math.min(depth, deepest) - 1
  const base = pathFormat(context.path.slice(0, context.path.length - depth)).left
  const start = marker.type === 'number' ? marker.start : 1
  const number = register.numbering({ kind: kindOf(node), base, indent: listIndent(context.path), level, start })
  const kind: Kind = { type: marker.type === 'number' ? 'numberItem' : 'bulletItem' }
  const item = ({ checked, blocks: held }: ListItem, index: number): readonly Tree[] =>
    begun(
      held,
      { kind, block: node.id, before: taskBox(checked, context), numbering: { number, level } },
      index === 0 ? context : behind(context),
      blocks,
    )
  return items.flatMap(item)
}
