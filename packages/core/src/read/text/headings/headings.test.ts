import { describe, expect, it } from 'vitest'
import { readText } from '../testing.ts'

const paragraph =
  'The valley had been dry for six years when the first well was dug, and nobody believed in it any more.'
const opening = ['A Town Without Water', '', paragraph, '']

/** The headings of a text that opens with a title and a paragraph. */
const headingsIn = (...lines: readonly string[]): readonly string[] =>
  readText(...opening, ...lines).outline.filter(line => line.startsWith('#'))

describe('lone lines', () => {
  it.each([
    ['title case', 'The First Deep Well'],
    ['title case with small words', 'What Came of the Plan for the Valley'],
    ['capitals', 'AFTER THE RAIN'],
    ['a number', '2. Methods and data'],
    ['short', 'Digging for hope'],
    ['a question', 'Who paid for it?'],
    ['another script', '水从哪里来'],
    ['another language', 'Où va l’eau'],
  ])('are headings by %s', (_, line) => {
    expect(headingsIn(line, '', paragraph)).toEqual([`# ${line}`])
  })

  it('are headings before a list, a table, code, and another heading', () => {
    expect(headingsIn('What You Need', '', '• A rope', '• A bucket')).toEqual(['# What You Need'])
    expect(headingsIn('Costs by Year', '', 'Year\tCost', '2001\t5')).toEqual(['# Costs by Year'])
    expect(headingsIn('The Long Way', '', 'First steps', '', paragraph)).toEqual(['# The Long Way', '# First steps'])
  })

  it.each([
    ['sentences', 'Nobody came.'],
    ['lines that announce', 'They wrote:'],
    ['lines that are cut off', 'And so they went on,'],
    ['bylines', 'By Anna Berg'],
    ['credits', 'Photo by Anna Berg'],
    ['names with an agency', 'Anna Berg/AFP'],
    ['invitations', 'Read more about wells in the valley'],
    ['addresses of pages', 'https://example.org/wells'],
    ['a name below a quotation', '— Anna Berg'],
    ['lines that begin small', 'and then the rain came'],
    ['numbers', '87'],
    ['questions of an interview', 'Q: When did you hear of it?'],
    ['cries', 'Rain at last!'],
    ['long lines', 'Nobody in the valley believed that the well would give water before the winter of that year'],
    ['an open quotation', '“The well is dry'],
  ])('are no headings when they are %s', (_, line) => {
    expect(headingsIn(line, '', paragraph)).toEqual([])
  })

  it('are no headings at the end, before short lines, and behind a colon', () => {
    expect(headingsIn(paragraph, '', 'The First Deep Well')).toEqual([])
    expect(headingsIn('Scott Cunningham', '', 'Head of Wells, Northern Province', '', 'Fax machine')).toEqual([])
    expect(headingsIn('She put up a sign that said:', '', 'No Water Today', '', paragraph)).toEqual([])
  })

  it('are headings where the page’s own contents name them', () => {
    const contents = ['• Before', '• The dry years', '• After the rain', '']
    const lines = [
      'Before',
      '',
      'see page two',
      '',
      'The dry years',
      '',
      'see page three',
      '',
      'After the rain',
      '',
      'see page four',
    ]
    expect(headingsIn(...contents, ...lines)).toEqual(['# Before', '# The dry years', '# After the rain'])
  })

  it('have the depth of their numbers', () => {
    expect(
      headingsIn('1. Wells', '', paragraph, '', '1.1 Deep wells', '', paragraph, '', '2. Rivers', '', paragraph),
    ).toEqual(['# 1. Wells', '## 1.1 Deep wells', '# 2. Rivers'])
  })

  it('are warned of when only shortness tells them', () => {
    const { diagnostics } = readText(...opening, 'Digging for hope', '', paragraph)
    expect(diagnostics.find(({ code }) => code === 'text/heading-guessed')).toMatchObject({
      severity: 'warning',
      place: { start: { line: 5, column: 1 }, end: { line: 5, column: 17 } },
    })
  })
})

describe('underlined lines', () => {
  it('are headings of two levels', () => {
    const { title, outline } = readText(
      'Wells',
      '=====',
      '',
      paragraph,
      '',
      'Deep',
      '----',
      paragraph,
      '',
      'Deeper',
      '------',
      paragraph,
    )
    expect(title).toBe('Wells')
    expect(outline).toEqual([paragraph, '# Deep', paragraph, '# Deeper', paragraph])
    expect(headingsIn('First', '=====', paragraph, '', 'Second', '------', paragraph)).toEqual(['# First', '## Second'])
  })

  it.each([
    ['a rule under a paragraph of two lines', ['one line of text', 'and another', '-----']],
    ['a rule that is much longer', ['so it was', '----------------------------------------']],
    ['a row of another mark', ['Total', '.....']],
  ])('are none over %s', (_, lines) => {
    expect(headingsIn(...lines, '', paragraph)).toEqual([])
  })
})

describe('dash-led lines that end in a colon', () => {
  it.each([
    ['–', ['Digging Deeper', 'Sharing the Cost']],
    ['-', ['Hear the farmers', 'Pay the diggers', 'Guard the wells']],
    ['•', ['Water', 'Bread']],
    ['*', ['In the north', 'In the south']],
    ['--', ['In spring', 'In autumn']],
  ])('are sub-headings: %s', (marker, names) => {
    const lines = names.flatMap(name => [`${marker} ${name}:`, '', paragraph, ''])
    expect(headingsIn('What Must Be Done', '', paragraph, '', ...lines)).toEqual([
      '# What Must Be Done',
      ...names.map(name => `## ${name}`),
    ])
  })

  it.each([
    ['a lone one', ['– Digging Deeper:', '', paragraph]],
    ['ones that open lists', ['– Tools:', '', '• Rope', '• Bucket', '', '– Food:', '', '• Bread', '• Salt']],
    ['ones without a colon', ['– Digging Deeper', '', paragraph, '', '– Sharing the Cost', '', paragraph]],
    ['ones that follow each other', ['– Digging Deeper:', '– Sharing the Cost:', '', paragraph]],
    ['ones of different marks', ['– Digging Deeper:', '', paragraph, '', '* Sharing the Cost:', '', paragraph]],
  ])('are none when there are only %s', (_, lines) => {
    expect(headingsIn(...lines)).toEqual([])
  })
})
