import { describe, expect, it } from 'vitest'
import type { DraftBlock } from '../../../draft/index.ts'
import { stretchOf } from '../stretch.ts'
import { readText } from '../testing.ts'
import { splitHeader } from './header.ts'

const isTable = (block: DraftBlock): boolean => block.type === 'table'
const tablesIn = (...lines: readonly string[]): number => readText(...lines).draft.blocks.filter(isTable).length

describe('cells that ran together', () => {
  it.each([
    [
      'before articles',
      [
        'Main Risk Likely Effect',
        'Late Frost A loss of most early fruit',
        'Dry Summer The wells run low by August',
        'New Pests An urgent need for traps',
      ],
      ['Late Frost | A loss', 'Dry Summer | The wells', 'New Pests | An urgent'],
    ],
    [
      'behind names of as many words',
      [
        'Challenge Proposed Response',
        'Water Scarcity Expand desalination along the coast',
        'Soil Erosion Plant cover crops on slopes',
        'Rural Exodus Offer land leases to young farmers',
      ],
      ['Water Scarcity | Expand', 'Soil Erosion | Plant', 'Rural Exodus | Offer'],
    ],
    [
      'behind years',
      ['Year Event', '1998 First school opens on the island', '2011 Bridge to the mainland is finished'],
      ['1998 | First', '2011 | Bridge'],
    ],
    [
      'before numbers',
      ['Country Population', 'Upper Volta 21 million', 'New Granada 48 million', 'Transjordan 10 million'],
      ['Upper Volta | 21', 'New Granada | 48', 'Transjordan | 10'],
    ],
    [
      'behind names of different length, most before articles',
      [
        'Actor Likely Role',
        'City of Bern A host without a vote',
        'Red Cross The first to send help',
        'World Food Programme Supplies for half a year',
      ],
      ['City of Bern | A host', 'Red Cross | The first', 'World Food Programme | Supplies'],
    ],
  ])('are told apart %s', (_, lines, starts) => {
    const { outline, codes } = readText(...lines)
    expect(outline.slice(1).map((row, index) => row.startsWith(`| ${starts[index]}`))).toEqual(starts.map(() => true))
    expect(outline[0]).toMatch(/^=\| .+ \| .+ \|$/)
    expect(codes).toEqual(['text/table-run-together'])
  })

  it.each([
    [
      'a row is a sentence without a seam',
      ['Main Risk Likely Effect', 'Late Frost A loss of most early fruit', 'nobody can say what happens then'],
    ],
    [
      'rows are headlines about people',
      [
        'This Week in Brief',
        'Mr Obama lands in Kenya on Friday',
        'President Kenyatta welcomes the delegation',
        'Kenya Airways cancels all flights',
      ],
    ],
    [
      'lines are wrapped prose',
      [
        'The United Nations Security Council',
        'United Nations The council said on',
        'Monday that it had no plan for the region.',
      ],
    ],
    [
      'some rows end as sentences and others do not',
      ['Main Risk Likely Effect', 'Late Frost A loss of most early fruit.', 'Dry Summer The wells run low by August'],
    ],
    [
      'there is no line of headers',
      [
        'we saw two risks in the field',
        'Late Frost A loss of most early fruit',
        'Dry Summer The wells run low by August',
      ],
    ],
    ['there is one row only', ['Main Risk Likely Effect', 'Late Frost A loss of most early fruit']],
    ['lines are an address', ['Institute for Water', 'Mill Lane 12', 'Dorpat', 'Estonia']],
    [
      'lines are verse',
      ['Song of the River', 'Rain came down in the morning', 'Rain went up in the night', 'Nobody counted the hours'],
    ],
  ])('are left alone where %s', (_, lines) => {
    expect(tablesIn(...lines)).toBe(0)
  })
})

describe('headers that ran together', () => {
  const split = (header: string, count: number) => splitHeader(stretchOf(header, 0), count)?.map(({ text }) => text)

  it.each([
    ['Key Factor Potential Impact', ['Key Factor', 'Potential Impact']],
    ['Year Number of Cases', ['Year', 'Number of Cases']],
    ['Area of Concern Proposed Response', ['Area of Concern', 'Proposed Response']],
    ['Risk Factor Mitigation', ['Risk Factor', 'Mitigation']],
    ['Country Main Challenge', ['Country', 'Main Challenge']],
    ['Profit & Loss Cash Flow', ['Profit & Loss', 'Cash Flow']],
    ['Name  Date of Birth  Place', ['Name', 'Date of Birth', 'Place']],
    ['Policy Area Current State Planned Step', ['Policy Area', 'Current State', 'Planned Step']],
  ])('%s', (header, cells) => {
    expect(split(header, cells.length)).toEqual(cells)
  })

  it.each([
    ['one word', 'Impact', 2],
    ['a sentence', 'The table shows what happened', 2],
    ['words that all bind', 'Law and Order', 2],
  ])('declines for %s', (_, header, count) => {
    expect(split(header, count)).toBeUndefined()
  })
})

describe('tabs', () => {
  it('make a table, with a head above numbers', () => {
    expect(readText('Town\tHomes', 'Aldea\t120', 'Barrio\t85')).toMatchObject({
      outline: ['=| Town | Homes |', '| Aldea | 120 |', '| Barrio | 85 |'],
      codes: ['text/table-delimited'],
    })
  })
  it('keep empty cells and rows of other lengths', () => {
    expect(readText('north\t\twest', 'a\tb').outline).toEqual(['| north |  | west |', '| a | b |'])
  })
  it('are not those of a list or of a lone line', () => {
    expect(tablesIn('1.\tBoil water', '2.\tAdd salt')).toBe(0)
    expect(tablesIn('•\tBoil water', '•\tAdd salt')).toBe(0)
    expect(tablesIn('A lone line\twith a tab in it.')).toBe(0)
  })
})

describe('bars', () => {
  it('make a table with alignment, as in Markdown', () => {
    const { outline, draft } = readText(
      '| Fruit | Price |',
      '|:------|------:|',
      '| Figs  | 3.20  |',
      '| Dates | 4.10  |',
    )
    expect(outline).toEqual(['=| Fruit | Price |', '| Figs | 3.20 |', '| Dates | 4.10 |'])
    expect(draft.blocks[0]).toMatchObject({ columns: [{ align: 'start' }, { align: 'end' }] })
  })
  it('make a table within a drawn frame', () => {
    const { outline } = readText(
      '+------+-------+',
      '| Town | Homes |',
      '+------+-------+',
      '| Rey  | 12    |',
      '+------+-------+',
    )
    expect(outline).toEqual(['=| Town | Homes |', '| Rey | 12 |'])
  })
  it('make a table without a frame', () => {
    expect(readText('Town | Homes', 'Rey | 12', 'Sol | 9').outline).toEqual([
      '=| Town | Homes |',
      '| Rey | 12 |',
      '| Sol | 9 |',
    ])
  })
  it.each([
    ['a lone path', ['Home | News | Sport']],
    ['rows of different numbers', ['Home | News', 'Search | Help | Contact | Login']],
    ['one bar', ['|']],
  ])('make none of %s', (_, lines) => {
    expect(tablesIn(...lines)).toBe(0)
  })
})

describe('aligned spaces', () => {
  it('make a table', () => {
    const { outline, codes } = readText(
      'Station        Depth    Soil',
      'Upper Mill      3.1 m   clay',
      'Ford            12 m    sand',
      'Old Bridge      9 m',
    )
    expect(outline).toEqual([
      '=| Station | Depth | Soil |',
      '| Upper Mill | 3.1 m | clay |',
      '| Ford | 12 m | sand |',
      '| Old Bridge | 9 m |  |',
    ])
    expect(codes).toEqual(['text/table-aligned'])
  })
  it('make a table below years', () => {
    expect(
      readText('Item         2023    2024', 'Salaries   12,000  13,500', 'Rent        4,000   4,200').outline[0],
    ).toBe('=| Item | 2023 | 2024 |')
  })
  it('make a table whose head is underlined', () => {
    expect(readText('Port     Ships', '-------  -----', 'Riga     14').outline).toEqual([
      '=| Port | Ships |',
      '| Riga | 14 |',
    ])
  })
  it('make a table of right-aligned numbers', () => {
    expect(readText('Wheat     1,200', 'Rye          90', 'Buckwheat     5').outline).toEqual([
      '| Wheat | 1,200 |',
      '| Rye | 90 |',
      '| Buckwheat | 5 |',
    ])
  })
  it.each([
    [
      'sentences set apart by two spaces',
      ['The rain fell.  Nobody went out.', 'The dog slept.  The cat did not.', 'It was late.  The lamp was lit.'],
    ],
    ['verse with a gap', ['The rain     falls down', 'on every street of the town', 'and no one walks there']],
    ['two lines', ['left   right', 'north  south']],
    ['items', ['•  Boil  water', '•  Add   salt', '•  Serve it']],
  ])('make none of %s', (_, lines) => {
    expect(tablesIn(...lines)).toBe(0)
  })
})

describe('a row behind a paragraph in one line', () => {
  const paragraph = 'The harbour has four quays, and every one of them was under water for most of the month of March.'

  it('stands below it, as the first of its table', () => {
    expect(
      readText('Opening.', '', `${paragraph}\tDepth\tLength\tCranes`, 'North\t4 m\t120 m\t2', 'South\t3 m\t90 m\t1')
        .outline,
    ).toEqual([
      'Opening.',
      paragraph,
      '=|  | Depth | Length | Cranes |',
      '| North | 4 m | 120 m | 2 |',
      '| South | 3 m | 90 m | 1 |',
    ])
  })

  it('is none when it has fewer than three short parts', () => {
    expect(readText('Opening.', '', `${paragraph}\tSee below.`).outline).toEqual([
      'Opening.',
      `${paragraph} See below.`,
    ])
  })
})

describe('rows whose first cell alone is filled', () => {
  it('belong to the table of tabs that goes on behind them', () => {
    expect(readText('Quay\tDepth', 'North', 'East\t3 m', 'South\t4 m').outline).toEqual([
      '=| Quay | Depth |',
      '| North |',
      '| East | 3 m |',
      '| South | 4 m |',
    ])
  })

  it('belong to a head of three cells or more when nothing else follows', () => {
    expect(readText('Quay\tDepth\tLength', 'North', 'South').outline).toEqual([
      '| Quay | Depth | Length |',
      '| North |',
      '| South |',
    ])
    expect(readText('Quay\tDepth', 'North', 'South').outline).toEqual(['Quay Depth⏎North⏎South'])
  })
})

describe('cells that are empty at the beginning of a row', () => {
  it('are kept where the line begins with a tab, or where the first row has one cell fewer', () => {
    const expected = ['=|  | 2001 | 2002 |', '| North | 4 | 5 |', '| South | 3 | 6 |']
    expect(readText('\t2001\t2002', 'North\t4\t5', 'South\t3\t6').outline).toEqual(expected)
    expect(readText('2001\t2002', 'North\t4\t5', 'South\t3\t6').outline).toEqual(expected)
  })
})
