import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { styleName, type Kind, type Standing } from './standing.ts'
import { standingOfName } from './standing-of-name.ts'
import type { Step } from './step.ts'

const kinds = ['note', 'tip', 'important', 'warning', 'caution'] as const

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>({ type: 'list' }),
  fc.constant<Step>({ type: 'definition' }),
  fc.record({ type: fc.constant('quote' as const), fresh: fc.boolean() }),
  fc.record({ type: fc.constant('callout' as const), kind: fc.constantFrom(...kinds), fresh: fc.boolean() }),
)

const first: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>({ type: 'note' }),
  fc.record(
    {
      type: fc.constant('cell' as const),
      foot: fc.boolean(),
      scope: fc.constantFrom('column' as const, 'row' as const),
      align: fc.constantFrom('start' as const, 'center' as const, 'end' as const),
    },
    { requiredKeys: ['type', 'foot'] },
  ),
)

const path = fc
  .tuple(fc.option(first, { nil: undefined }), fc.array(step, { maxLength: 5 }))
  .map(([cell, steps]) => [...(cell ? [cell] : []), ...steps])

const kind: fc.Arbitrary<Kind> = fc.constantFrom<Kind>(
  { type: 'text' },
  { type: 'term' },
  { type: 'term', fresh: 'item' },
  { type: 'term', fresh: 'list' },
  { type: 'code', fresh: false },
  { type: 'code', fresh: true, language: 'c++' },
  { type: 'code', fresh: false, language: 'a,b in c (d)' },
  { type: 'math' },
  { type: 'figure' },
  { type: 'caption' },
  { type: 'thematicBreak' },
  { type: 'separator' },
)

describe('the name of a standing', () => {
  it('tells the standing, wherever it is', () => {
    fc.assert(
      fc.property(fc.record({ kind, path }), (standing: Standing) => {
        expect(standingOfName(styleName(standing))).toEqual(standing)
      }),
    )
  })

  it.each<[string, Standing]>([
    ['Body Text', { kind: { type: 'text' }, path: [] }],
    ['List Bullet 2', { kind: { type: 'bulletItem' }, path: [{ type: 'list' }, { type: 'list' }] }],
    [
      'List Number in Quote',
      { kind: { type: 'numberItem' }, path: [{ type: 'quote', fresh: false }, { type: 'list' }] },
    ],
    ['Quote Attribution', { kind: { type: 'attribution' }, path: [{ type: 'quote', fresh: false }] }],
    [
      'Callout Tip Title in List 2',
      {
        kind: { type: 'calloutTitle' },
        path: [{ type: 'list' }, { type: 'list' }, { type: 'callout', kind: 'tip', fresh: false }],
      },
    ],
    [
      'Foot Row Heading End',
      { kind: { type: 'text' }, path: [{ type: 'cell', foot: true, scope: 'row', align: 'end' }] },
    ],
  ])('%s', (name, standing) => {
    expect(styleName(standing)).toBe(name)
    expect(standingOfName(name.toUpperCase())).toEqual(standing)
  })

  it.each(['My own style', 'constructor', 'List', 'Quote in Nowhere', ''])('is not read out of “%s”', name => {
    expect(standingOfName(name)).toBeUndefined()
  })
})
