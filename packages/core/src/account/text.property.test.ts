import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose } from '../compose/index.ts'
import type { Diagnostic } from '../diagnostic/index.ts'
import { text } from '../read/text/index.ts'
import { anything, mutated, runs } from '../testing/wreck-arbitrary.ts'
import { account } from './account.ts'

const wrecked = `By Ada Berg

THE RIVER REPORT

RIVERTOWN — The port&rsquo;s quays were cleared on Monday — three weeks early. Barges have waited since the
spring, and many of them carry grain.[1] An in-
quiry has begun; the inquiry is public.

1. Methods

  • Silt in the lower basin: The flood left more than a metre of it.
      – Of it, half is sand.
  • Missing pilots: Half of them had been sent home.

Quay\tDepth\tLength
North\t4 m\t120 m
South\t3 m\t90 m

Main Concern Likely Outcome
Grain Storage A shortage of dry silos until the harvest
Insurance Rates An increase for vessels without double hulls

> The water took everything,
> and gave it back.

< td >Second Phase td >< td >
  • Build a sluice li > ul > td > tr >
Project Stage Planned Works
First Phase td >< td >
  • Raise the north quay li >
  • Move the cranes li > ul > td > tr >

Itâ€™s over, she said. See https://example.org/report for more.

- 12 -

* * *

[1] Counted in spring.
`

function faultsOf(source: string): readonly string[] {
  const diagnostics: Diagnostic[] = []
  const sink = (diagnostic: Diagnostic) => diagnostics.push(diagnostic)
  const given = { file: 'a.txt', text: source }
  const draft = text.read(given, sink)
  const { article } = compose(draft, { language: 'en' }, sink)
  const found = account(given, draft, article, diagnostics)
  expect(found.kept + found.removed + found.lost).toBe(found.characters)
  return found.diagnostics.map(({ message, place }) => `${place?.start.line}: ${message}`)
}

describe('every visible character of a text', () => {
  it('has no bullet that a repair put where no item is', () => {
    expect(faultsOf('< li >< td >\nwater')).toEqual([])
    expect(faultsOf('< li >< td >function f() {')).toEqual([])
    expect(faultsOf('&bull; one\n&bull; two')).toEqual([])
    expect(faultsOf('1. \uD800< td >\n\n< td >')).toEqual([])
  })

  it('is accounted for, and no word is invented', { timeout: 300_000 }, () => {
    expect(faultsOf(wrecked)).toEqual([])
    assert(
      property(anything, source => {
        expect(faultsOf(source)).toEqual([])
      }),
      { numRuns: runs },
    )
  })

  it('is accounted for in a wrecked article with more damage done to it', { timeout: 300_000 }, () => {
    assert(
      property(mutated(wrecked), source => {
        expect(faultsOf(source)).toEqual([])
      }),
      { numRuns: runs / 5 },
    )
  })
})
