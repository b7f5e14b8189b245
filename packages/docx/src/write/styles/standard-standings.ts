import type { CalloutKind } from '@stet/core'
import type { Standing } from '../../style/standing.ts'
import type { ListStep, Path } from '../../style/step.ts'

const step: ListStep = { type: 'list' }
const lists = (depth: number): Path => Array.from({ length: depth }, () => step)
const levels = Array.from({ length: 9 }, (_, level) => level + 1)
const callouts: readonly CalloutKind[] = ['note', 'tip', 'important', 'warning', 'caution']

/** The standings whose styles every document has, so that an editor finds them ready. */
export const standardStandings: readonly Standing[] = [
  { kind: { type: 'text' }, path: [] },
  { kind: { type: 'text', afterTable: true }, path: [] },
  ...levels.map((level): Standing => ({ kind: { type: 'bulletItem' }, path: lists(level) })),
  ...levels.map((level): Standing => ({ kind: { type: 'numberItem' }, path: lists(level) })),
  ...[1, 2, 3].map((level): Standing => ({ kind: { type: 'text' }, path: lists(level) })),
  { kind: { type: 'text' }, path: [{ type: 'quote', fresh: false }] },
  { kind: { type: 'attribution' }, path: [{ type: 'quote', fresh: false }] },
  ...callouts.flatMap((kind): readonly Standing[] => [
    { kind: { type: 'calloutTitle' }, path: [{ type: 'callout', kind, fresh: false }] },
    { kind: { type: 'text' }, path: [{ type: 'callout', kind, fresh: false }] },
  ]),
  { kind: { type: 'term' }, path: [] },
  { kind: { type: 'definition' }, path: [{ type: 'definition' }] },
  { kind: { type: 'text' }, path: [{ type: 'definition' }] },
  { kind: { type: 'code' }, path: [] },
  { kind: { type: 'math' }, path: [] },
  { kind: { type: 'figure' }, path: [] },
  { kind: { type: 'caption' }, path: [] },
  { kind: { type: 'thematicBreak' }, path: [] },
  { kind: { type: 'text' }, path: [{ type: 'cell', foot: false }] },
  { kind: { type: 'text' }, path: [{ type: 'cell', foot: false, scope: 'column' }] },
  { kind: { type: 'text' }, path: [{ type: 'cell', foot: false, scope: 'row' }] },
  { kind: { type: 'text' }, path: [{ type: 'note' }] },
]
