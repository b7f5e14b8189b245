import { describe, expect, it } from 'vitest'
import { readText } from '../testing.ts'

const paragraph =
  'The valley had been dry for six years when the first well was dug, and nobody believed in it any more.'

describe('lists', () => {
  it.each(['•', '–', '*', '-', '◦', '‣', '+', '●', '▪'])('of %s', marker => {
    expect(readText(`${marker} one`, `${marker} two`).outline).toEqual(['- one', '- two'])
  })

  it.each([
    ['1.', '2.', false],
    ['1)', '2)', false],
    ['(1)', '(2)', false],
    ['a)', 'b)', true],
    ['(i)', '(ii)', true],
    ['A.', 'B.', true],
  ])('counted with %s', (first, second, renumbered) => {
    const { outline, codes } = readText(`${first} one`, `${second} two`)
    expect(outline).toEqual(['1. one', '2. two'])
    expect(codes.includes('text/list-renumbered')).toBe(renumbered)
  })

  it('begin where their numbers begin, and anew where these do', () => {
    expect(readText('4. four', '5. five', '1. one', '2. two').outline).toEqual([
      '4. four',
      '5. five',
      '1. one',
      '2. two',
    ])
  })

  it('take in lines that hang, lines that were wrapped, and text that a lone marker precedes', () => {
    expect(readText('• one', '  and more', '• two').outline).toEqual(['- one⏎and more', '- two'])
    const long = '• an item so long that some program broke its line'
    expect(readText(long, 'at a width, and went on', '• two').outline).toEqual([
      '- an item so long that some program broke its line at a width, and went on',
      '- two',
    ])
    expect(readText('•', 'one', '•', 'two').outline).toEqual(['- one', '- two'])
  })

  it('take in paragraphs that are further in, though not where all paragraphs are', () => {
    expect(readText('1. one', '', '   more of one', '', '2. two', '', paragraph).outline).toEqual([
      '1. one',
      '  more of one',
      '2. two',
      paragraph,
    ])
    expect(
      readText(`    ${paragraph}`, '', `    ${paragraph}`, '', '• one', '• two', '', `    ${paragraph}`).outline,
    ).toEqual([paragraph, paragraph, '- one', '- two', paragraph])
  })

  it('nest by indent, and by a marker that comes between two of another', () => {
    expect(readText('• one', '  • inner', '    • innermost', '• two').outline).toEqual([
      '- one',
      '  - inner',
      '    - innermost',
      '- two',
    ])
    expect(readText('1. one', '• inner', '• inner too', '2. two').outline).toEqual([
      '1. one',
      '  - inner',
      '  - inner too',
      '2. two',
    ])
  })

  it('go on behind blank lines', () => {
    expect(readText('• one', '', '• two', '', '• three').draft.blocks).toHaveLength(1)
  })

  it.each([
    ['a lone asterisk, which marks a note', '* Prices without tax'],
    ['a lone dash, which precedes a name', '– Anna Berg, farmer'],
    ['dashes of speech', '— Come in, she said.\n— I cannot.'],
    ['initials', 'J. Smith\nB. Jones'],
    ['a year', '1998. A dry year.'],
    ['a number within prose', 'It rained on the night of the\n14. of June was dry again'],
    ['a lone letter in brackets', '(c) The authors'],
    ['a sign before a number', '-5 degrees\n+3 degrees'],
  ])('are not made of %s', (_, source) => {
    expect(readText(source).draft.blocks.some(({ type }) => type === 'list')).toBe(false)
  })

  it('keep a numbered sentence that stands alone', () => {
    expect(readText(paragraph, '', '1. Whoever digs a well must also close it when it has run dry.').outline).toEqual([
      paragraph,
      '1. Whoever digs a well must also close it when it has run dry.',
    ])
  })
})

describe('lead-ins', () => {
  it.each([
    [
      ['Depth: forty metres', 'Cost: a year’s harvest'],
      ['**Depth:** forty metres', '**Cost:** a year’s harvest'],
    ],
    [
      ['Profondeur : quarante mètres', 'Coût : une récolte'],
      ['**Profondeur :** quarante mètres', '**Coût :** une récolte'],
    ],
    [
      ['A new pump for the village: It came late.', '“Blue” wells: Few gave water.'],
      ['**A new pump for the village:** It came late.', '**“Blue” wells:** Few gave water.'],
    ],
  ])('are made strong in %j', (items, read) => {
    const { outline, codes } = readText(...items.map(item => `• ${item}`))
    expect(outline).toEqual(read.map(item => `- ${item}`))
    expect(codes).toEqual(['text/lead-ins'])
  })

  it.each([
    ['one item has none', ['Depth: forty metres', 'it was costly']],
    ['there is one item only', ['Depth: forty metres']],
    ['they are times', ['10:30 lunch', '12:00 departure']],
    ['they are addresses', ['https://example.org/a', 'https://example.org/b']],
    ['nothing follows', ['Depth:', 'Cost:']],
    ['a sentence ends before the colon', ['It rained. Then this: nothing', 'It dried. Then that: dust']],
    [
      'they are as long as sentences',
      [
        'it is not at all clear to anyone here what to do: wait',
        'and none of us has ever seen a thing like that here: never',
      ],
    ],
  ])('are left where %s', (_, items) => {
    expect(readText(...items.map(item => `• ${item}`)).outline).toEqual(items.map(item => `- ${item}`))
  })
})
