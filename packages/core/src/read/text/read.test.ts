import { describe, expect, it } from 'vitest'
import { readText } from './testing.ts'

const scraped = [
  '. . . . .',
  '',
  'River Port Reopens After Floods: What It Means for Trade',
  '',
  'The port’s quays were cleared on Monday — three weeks early. Barges have waited since the spring, and many of them carry grain.',
  '',
  'A Slow Return to Normal on the Water',
  '',
  'Dredging goes on below the bridge. The harbour master expects the first convoy before the end of the week, weather permitting.',
  '',
  'Shippers name two reasons for the delay:',
  '',
  '  • Silt in the lower basin: The flood left more than a metre of it.',
  '  • Missing pilots: Half of them had been sent home.',
  '',
  'Main Concern Likely Outcome',
  'Grain Storage A shortage of dry silos until the harvest',
  'Insurance Rates An increase for vessels without double hulls',
  '',
  'What the Port Authority Plans Next',
  '',
  'The authority has drawn up a list of measures that it wants to begin this year, money permitting:',
  '',
  '– Raising the Quays:',
  '',
  'Half a metre would have been enough this time. The engineers ask for a whole one, since floods are growing.',
  '',
  '– Training Local Pilots:',
  '',
  'The school opens in autumn, with twenty places in its first year and forty in the second.',
  '',
  '< td >Second Phase td >< td >',
  '  • Build a sluice li > ul > td > tr >',
  '< td >Third Phase td >< td >',
  'Project Stage Planned Works',
  'First Phase td >< td >',
  '  • Raise the north quay li >',
  '  • Move the cranes li > ul > td > tr >',
]

describe('a scraped article', () => {
  const { title, outline, codes, diagnostics } = readText(...scraped)

  it('is read whole', () => {
    expect(title).toBe('River Port Reopens After Floods: What It Means for Trade')
    expect(outline).toEqual([
      'The port’s quays were cleared on Monday — three weeks early. Barges have waited since the spring, and many of them carry grain.',
      '# A Slow Return to Normal on the Water',
      'Dredging goes on below the bridge. The harbour master expects the first convoy before the end of the week, weather permitting.',
      'Shippers name two reasons for the delay:',
      '- **Silt in the lower basin:** The flood left more than a metre of it.',
      '- **Missing pilots:** Half of them had been sent home.',
      '=| Main Concern | Likely Outcome |',
      '| Grain Storage | A shortage of dry silos until the harvest |',
      '| Insurance Rates | An increase for vessels without double hulls |',
      '# What the Port Authority Plans Next',
      'The authority has drawn up a list of measures that it wants to begin this year, money permitting:',
      '## Raising the Quays',
      'Half a metre would have been enough this time. The engineers ask for a whole one, since floods are growing.',
      '## Training Local Pilots',
      'The school opens in autumn, with twenty places in its first year and forty in the second.',
      '=| Project Stage | Planned Works |',
      '| First Phase | - Raise the north quay; - Move the cranes |',
      '| Second Phase | - Build a sluice |',
      '| Third Phase |  |',
    ])
  })

  it('says what was done, in the order of the source', () => {
    expect(new Set(codes)).toEqual(
      new Set([
        'text/noise-row',
        'text/title',
        'text/heading',
        'text/lead-ins',
        'text/table-run-together',
        'text/sub-heading',
        'text/tag-debris',
        'text/table-rebuilt',
        'text/rows-returned',
        'text/empty-cell',
        'text/header-split',
      ]),
    )
    const lines = diagnostics.map(({ place }) => place?.start.line ?? 0)
    expect(lines).toEqual(lines.toSorted((first, second) => first - second))
  })

  it('points at the empty cell by the names of its row and column', () => {
    const empty = diagnostics.find(({ code }) => code === 'text/empty-cell')
    expect(empty).toMatchObject({
      severity: 'warning',
      message: 'The cell of the row “Third Phase” in the column “Planned Works” is empty.',
      place: { start: { line: 34, column: 7 }, end: { line: 34, column: 18 } },
    })
  })
})

describe('a text without words', () => {
  it.each([[''], ['   \n\t\n'], ['. . . . .\n\n-----']])('%j gives an empty draft and says so', source => {
    const { draft, codes } = readText(source)
    expect(draft.blocks).toEqual([])
    expect(codes).toContain('text/empty')
  })
})

describe('a title', () => {
  const paragraph = 'The council met on Tuesday and decided nothing at all, which surprised no one in the town.'

  it.each([
    'Town Council Meets Again',
    'Why the council cannot decide',
    'Who Owns the River?',
    '为什么河流很重要',
    'Conseil municipal : rien de nouveau',
  ])('is the first line: %s', line => {
    expect(readText(line, '', paragraph)).toMatchObject({ title: line, outline: [paragraph] })
  })

  it.each([
    ['a sentence', 'The council met on Tuesday.'],
    ['a byline', 'By Anna Berg, Staff Writer'],
    ['a photo credit', 'Photo: City Archive'],
    ['a line that announces', 'In this issue:'],
    ['a long line', 'word '.repeat(60).trim()],
  ])('is not %s', (_, line) => {
    expect(readText(line, '', paragraph).title).toBeUndefined()
  })

  it('is not a line that a list follows, nor one that stands alone', () => {
    expect(readText('Contents', '', '• One thing', '• Another thing').title).toBeUndefined()
    expect(readText('Town Council Meets Again').title).toBeUndefined()
  })
})
