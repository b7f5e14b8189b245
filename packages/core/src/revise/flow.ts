import type { Root, RootContent } from 'mdast'
import type { Stretch } from '../compare/three-way.ts'
import type { Context } from '../write/markdown/context.ts'
import type { Alignable } from '../compare/align.ts'
import { assemble, type PlacedText } from './assemble.ts'
import { prefixed, type Flow, type FlowChange, type FlowContext, type RevisedFlow } from './flow-context.ts'
import { groupsOf } from './grouping.ts'
import { relevelled } from './headings.ts'
import { revisedList } from './lists.ts'
import { reworded } from './reworded.ts'
import { segmentsOf, type Segment } from '../compare/segments.ts'
import { revisedTable } from './tables.ts'
import { alignable, writtenUnits, type Unit } from './unit.ts'

/**
 * Changes the Markdown of a run of blocks to what an edited run says; what was not edited keeps its bytes. `silent` says what
 * becomes of a segment that says no unit: undefined takes it out.
 */
export function revisedFlow(
  flow: Flow,
  context: FlowContext,
  silent: (segment: Segment) => string | undefined = ({ start, end }) => context.source.slice(start, end),
): RevisedFlow {
  const { source, places, voices } = context
  const segments = segmentsOf(flow.nodes, flow.base, places, source)
  const segmentOf: number[] = []
  for (const [index, { units }] of segments.entries()) for (const unit of units) segmentOf[unit] = index
  const base = sideOf(flow.base, voices.base, context.topLevel)
  const edited = sideOf(flow.edited, voices.edited, context.topLevel)
  const groups = groupsOf({ base: base.alignables, edited: edited.alignables, segmentOf })
  const changes: Omit<FlowChange, 'isMoved'>[] = []
  const placed: PlacedText[] = []
  for (const group of groups) {
    const own = group.segments.map(index => segments[index] as Segment)
    const [first, last] = [own[0], own.at(-1)]
    const stretch = first && last && { start: first.start, end: last.end }
    const old = base.run(own.flatMap(({ units }) => units))
    const now = edited.run(group.edited)
    const [before, after] = [old.written, now.written]
    const kind = before === after ? 'unchanged' : kindOf(old.units.length, now.units.length)
    changes.push({
      group,
      kind,
      before,
      after,
      units: now.units.length > 0 ? now.units : old.units,
      ...(stretch ? { stretch } : {}),
    })
    if (now.units.length === 0) continue
    const isAnew = !stretch || group.edited.some(context.isRewritten)
    const nodes = own.flatMap(({ nodes: each }) => each)
    const text = isAnew
      ? prefixed(after, context.prefix)
      : kind === 'unchanged'
        ? source.slice(stretch.start, stretch.end)
        : revised({ stretch, nodes, base: old.units, edited: now.units, before, after }, context)
    placed.push({
      text,
      ...(isAnew ? { isAnew } : {}),
      ...(stretch ? { origin: { first: group.segments[0] ?? 0, last: group.segments.at(-1) ?? 0 } } : {}),
      ...(voices.edited.isCompact && isTight(now.units[0]) ? { tight: true } : {}),
    })
  }
  const fixed = [...segments.entries()].flatMap(([index, segment]) => {
    const kept = segment.units.length === 0 ? silent(segment) : undefined
    return kept === undefined ? [] : [[index, kept] as const]
  })
  const { text, moved } = assemble({
    source,
    segments,
    placed: toldApart(placed),
    fixed: new Map(fixed),
    gap: `\n${context.prefix.trimEnd()}\n${context.prefix}`,
    tightGap: `\n${context.prefix}`,
  })
  const order = groups.filter(({ edited }) => edited.length > 0)
  return {
    text,
    changes: changes.map(change => ({ ...change, isMoved: moved.has(order.indexOf(change.group)) })),
  }
}

/** Signs of lists: two lists that follow each other must not have the same. */
const signs = { bullet: ['-', '*', '+'], number: ['.', ')'] } as const

/** Lists that were written anew, each with a sign that tells it from the lists right before and behind it. */
function toldApart(placed: readonly PlacedText[]): readonly PlacedText[] {
  const texts: PlacedText[] = []
  for (const [index, each] of placed.entries()) {
    const sign = each.isAnew ? signOf(each.text) : undefined
    const around = [texts[index - 1], placed[index + 1]].map(neighbour => neighbour && signOf(neighbour.text))
    const [before, behind] = around
    if (sign === undefined || (sign !== before && (sign !== behind || placed[index + 1]?.isAnew))) {
      texts.push(each)
      continue
    }
    const kind = /[.)]/.test(sign) ? 'number' : 'bullet'
    const free = signs[kind].find(other => !around.includes(other)) ?? sign
    texts.push({ ...each, text: each.text.replaceAll(/^(\d{0,9})[-*+.)](?= )/gm, `$1${free}`) })
  }
  return texts
}

const signOf = (text: string): string | undefined => /^(?:\d{1,9}(?=[.)])|(?=[-*+]))([-*+.)])[ \t]/.exec(text)?.[1]

/** What became of some units that are now some others. */
function kindOf(before: number, after: number): FlowChange['kind'] {
  if (before === 0) return 'added'
  if (after === 0) return 'removed'
  if (before === after) return 'changed'
  return before < after ? 'split' : 'merged'
}

/** The units of one version: as they can be found again, and runs of them as they are written. */
interface Side {
  readonly alignables: readonly Alignable[]
  readonly run: (indices: readonly number[]) => { readonly units: readonly Unit[]; readonly written: string }
}

function sideOf(units: readonly Unit[], voice: Context, topLevel: number): Side {
  const alignables = units.map(unit => alignable(unit, voice))
  return {
    alignables,
    run: indices => {
      const run = indices.map(index => units[index] as Unit)
      const [only] = indices
      const known = run.length === 1 && run[0]?.type === 'block' ? alignables[only ?? 0]?.key : undefined
      return { units: run, written: known ?? writtenUnits(run, voice, level => level + topLevel - 1) }
    },
  }
}

/** Whether a unit can stand right below the words of a list item. */
const isTight = (unit: Unit | undefined): boolean =>
  unit?.type === 'block' &&
  unit.block.type === 'list' &&
  (unit.block.marker.type === 'bullet' || unit.block.marker.start === 1)

interface Revision {
  readonly stretch: Stretch
  readonly nodes: readonly RootContent[]
  readonly base: readonly Unit[]
  readonly edited: readonly Unit[]
  readonly before: string
  readonly after: string
}

/** The source of units with their edits in it. */
function revised({ stretch, nodes, base, edited, before, after }: Revision, context: FlowContext): string {
  const { source, prefix } = context
  const own = source.slice(stretch.start, stretch.end)
  const [one, other] = [base[0], edited[0]]
  const isPair = base.length === 1 && edited.length === 1 && one && other
  if (isPair && one.type === 'heading' && other.type === 'heading') {
    const sameLevel = (unit: Unit, voice: Context) => writtenUnits([unit], voice, () => 2)
    const words = reworded({
      source: own,
      written: sameLevel(one, context.voices.base),
      wanted: sameLevel(other, context.voices.edited),
    })
    const found = /^ {0,3}(#{1,6})/.exec(own)?.[1]?.length ?? (/\n {0,3}=+[ \t]*$/.test(own) ? 1 : 2)
    return one.level === other.level ? words : (relevelled(words, found + other.level - one.level) ?? after)
  }
  if (isPair && one.type === 'block' && other.type === 'block') {
    const [node] = nodes
    if (one.block.type === 'list' && other.block.type === 'list' && nodes.length === 1 && node?.type === 'list') {
      const text = revisedList({ node, base: one.block, edited: other.block }, context)
      if (text !== undefined) return text
    }
    const table = nodes.at(-1)
    if (one.block.type === 'table' && other.block.type === 'table' && table?.type === 'table') {
      const text = revisedTable({ source: own, written: before, wanted: after, prefix })
      if (text !== undefined) return text
    }
    if (one.block.type === 'code' || one.block.type === 'math')
      return reworded({ source: own, written: prefixed(before, prefix), wanted: prefixed(after, prefix), exact: true })
  }
  return reworded({ source: own, written: prefixed(before, prefix), wanted: prefixed(after, prefix) })
}

/** The blocks of a syntax tree without its front matter. */
export const bodyOf = (tree: Root): readonly RootContent[] => tree.children.filter(({ type }) => type !== 'yaml')
