import { describe, expect, it } from 'vitest'
import { readText } from '../testing.ts'

const prose = 'The ministry published the table on its site, where a faulty template broke it into pieces.'

describe('a table of tag debris', () => {
  it('takes rows back that were thrown out before the header', () => {
    const { outline, codes } = readText(
      '< td >School Meals td >< td >',
      '  • Local farms first li >',
      '  • No plastic li > ul > td > tr >',
      'Policy Area Agreed Steps',
      'Night Buses td >< td >',
      '  • Two new lines li > ul > td > tr >',
    )
    expect(outline).toEqual([
      '=| Policy Area | Agreed Steps |',
      '| Night Buses | - Two new lines |',
      '| School Meals | - Local farms first; - No plastic |',
    ])
    expect(codes).toContain('text/rows-returned')
  })

  it('keeps rows where they are when the header comes first', () => {
    const { outline, codes } = readText(
      prose,
      '',
      'Crop Expected Harvest',
      'Barley td >< td > Good td > tr >',
      '< td >Oats td >< td > Poor td > tr >',
    )
    expect(outline).toEqual([prose, '=| Crop | Expected Harvest |', '| Barley | Good |', '| Oats | Poor |'])
    expect(codes).not.toContain('text/rows-returned')
  })

  it('reads header cells, closing slashes and three columns', () => {
    const { outline } = readText(
      '< tr >< th >Line< /th >< th >From< /th >< th >To< /th >< /tr >',
      '< tr >< td >N1< /td >< td >Harbour< /td >< td >Hill< /td >< /tr >',
      '< tr >< td >N2< /td >< td >Station< /td >< td >Mill< /td >< /tr >',
    )
    expect(outline).toEqual(['=| Line | From | To |', '| N1 | Harbour | Hill |', '| N2 | Station | Mill |'])
  })

  it('reads cells whose tags stand on lines of their own, and text that goes on', () => {
    const { outline } = readText(
      '< tr >',
      '< td >Vaccines td >',
      '< td >Delivered in March',
      'to all six clinics td >',
      'tr >',
      '< tr >',
      '< td >Bandages td >',
      '< td >On order td >',
      'tr >',
      '',
      prose,
    )
    expect(outline).toEqual(['| Vaccines | Delivered in March⏎to all six clinics |', '| Bandages | On order |', prose])
  })

  it('reads items that were run into one line', () => {
    const { outline } = readText(
      '< td >Roads td >< td >< li >Fill holes< /li >< li >Paint lines< /li > td > tr >',
      '< td >Parks td >< td >< li >Plant trees< /li > td > tr >',
    )
    expect(outline).toEqual(['| Roads | - Fill holes; - Paint lines |', '| Parks | - Plant trees |'])
  })

  it('reports each line of debris and each empty cell', () => {
    const { diagnostics } = readText('< td >Roads td >< td >', '< td >Parks td >< td > Two td > tr >')
    expect(diagnostics.filter(({ code }) => code === 'text/tag-debris').map(({ place }) => place?.start.line)).toEqual([
      1, 2,
    ])
    expect(diagnostics.find(({ code }) => code === 'text/empty-cell')?.message).toBe(
      'The cell of the row “Roads” in the column “2” is empty.',
    )
  })
})

describe('debris outside of tables', () => {
  it('is taken out of items', () => {
    const { outline } = readText('• Bring water li >', '• Wear boots li > ul >')
    expect(outline).toEqual(['- Bring water', '- Wear boots'])
  })

  it('makes items of opening tags', () => {
    const { outline } = readText('< ul >', '< li >Bring water< /li >', '< li >Wear boots< /li >', '< /ul >')
    expect(outline).toEqual(['- Bring water', '- Wear boots'])
  })

  it('is taken out of paragraphs and headings of the same page', () => {
    const { outline } = readText(
      '< h2 >Safety on the Ice< /h2 >',
      '',
      '< p >Never go alone, and tell someone where you are going before you leave. p >',
      '',
      '• Bring a rope li >',
      '• Bring a whistle li > ul > div >',
    )
    const text = outline.join('\n')
    expect(text).not.toMatch(/[<>]/)
    expect(text).toContain('Never go alone, and tell someone where you are going before you leave.')
  })

  it('leaves the words of a lone row', () => {
    const { outline, codes } = readText('< td >Only One Row td >< td > With two cells td > tr >')
    expect(outline.join(' ')).toBe('Only One Row With two cells')
    expect(codes).not.toContain('text/table-rebuilt')
  })
})

describe('what only looks like debris', () => {
  it.each([
    ['selectors', 'The rule nav > ul > li > a wins over ul > li in every browser that we tried this week.'],
    ['tags that are spoken of', 'Put each value into a < td > of its own, and close your < li > tags as you go along.'],
    ['whole tags', 'A <td> stands in a <tr>, and a <tr> in a <table>.'],
    ['statistics', 'The effect was strong (p > 0.05 in one case, p < 0.01 in all others) and b > a held.'],
    ['a comparison at the end of a line', 'In this notation we write a > b when the first wins, and never b >'],
    ['an arrow of a menu', 'Go to File > Export > Table > Save and choose a name.'],
  ])('stays: %s', (_, source) => {
    expect(readText(source)).toMatchObject({ outline: [source], codes: [] })
  })
})
