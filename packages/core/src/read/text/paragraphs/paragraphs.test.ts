import { describe, expect, it } from 'vitest'
import { readText } from '../testing.ts'

describe('paragraphs', () => {
  it('that a program wrapped at a width are joined', () => {
    expect(
      readText(
        'The valley had been dry for six years when the first well was',
        'dug, and nobody believed in it any more. Then the water came, and',
        'with it the people.',
      ).outline,
    ).toEqual([
      'The valley had been dry for six years when the first well was dug, and nobody believed in it any more. Then the water came, and with it the people.',
    ])
  })

  it('of verse or an address keep their lines', () => {
    expect(readText('Rain came down', 'and no one', 'counted the hours').outline).toEqual([
      'Rain came down⏎and no one⏎counted the hours',
    ])
  })

  it('that stand line by line are told apart, and headings and tables between them', () => {
    const long =
      'The valley had been dry for six years when the first well was dug, and nobody believed in it any more; then the water came, and with it the people.'
    expect(
      readText('A Town Without Water', long, 'The First Deep Well', long, 'Year\tDepth', '2001\t40', long),
    ).toMatchObject({
      title: 'A Town Without Water',
      outline: [long, '# The First Deep Well', long, '=| Year | Depth |', '| 2001 | 40 |', long],
    })
  })

  it('that stand line by line below headings are told from them, and a title from its byline', () => {
    const long =
      'Mix the flour with the water and leave it for an hour; then add the salt and knead the dough for ten minutes, until it no longer sticks to the bowl.'
    expect(
      readText(
        '*****',
        'How to Bake Bread',
        'By Paul Weiss',
        '',
        'The Method in Short',
        long,
        'What You Need',
        '• flour',
        '• salt',
      ),
    ).toMatchObject({
      title: 'How to Bake Bread',
      outline: ['By Paul Weiss', '# The Method in Short', long, '# What You Need', '- flour', '- salt'],
    })
  })

  it('of a narrow column are joined where each line goes on with a small letter', () => {
    expect(
      readText('The chair opened the meeting at', "six o'clock and thanked the members", 'for coming so soon.').outline,
    ).toEqual(["The chair opened the meeting at six o'clock and thanked the members for coming so soon."])
  })

  it('in scripts without spaces are joined without one', () => {
    expect(
      readText(
        '山谷里已经六年没有下雨了，第一口井挖好的时候，村里没有一个人还相信会有水，大家都准备离开这个地方了',
        '，可是水还是来了，人们也跟着回来了。',
      ).outline,
    ).toEqual([
      '山谷里已经六年没有下雨了，第一口井挖好的时候，村里没有一个人还相信会有水，大家都准备离开这个地方了，可是水还是来了，人们也跟着回来了。',
    ])
  })
})

describe('hyphens at the ends of lines', () => {
  const wrapped = (first: string, second: string) =>
    readText(
      `In the whole of that long winter there was no ${first}`,
      `${second} that anyone could remember, and so they waited`,
      'for the spring to come.',
      '',
      'An inquiry was held, and a co-operative was founded in the village.',
    )

  it('fall where the text has the word whole', () => {
    const { outline, codes } = wrapped('in-', 'quiry')
    expect(outline[0]).toContain('no inquiry that')
    expect(codes).toEqual(['text/hyphen-removed'])
  })
  it('stay where the text has the word with its hyphen', () => {
    const { outline, codes } = wrapped('co-', 'operative')
    expect(outline[0]).toContain('no co-operative that')
    expect(codes).toEqual([])
  })
  it('stay, with a warning, where the text does not show it', () => {
    const { outline, codes } = wrapped('rain-', 'fall')
    expect(outline[0]).toContain('no rain-fall that')
    expect(codes).toEqual(['text/hyphen-kept'])
  })
  it('are no hyphens behind a space or before a capital', () => {
    expect(wrapped('rain -', 'none').outline[0]).toContain('no rain - none')
    expect(wrapped('Rhine-', 'Ruhr').outline[0]).toContain('no Rhine- Ruhr')
  })
})

describe('rows of marks', () => {
  const paragraph =
    'The valley had been dry for six years when the first well was dug, and nobody believed in it any more.'

  it.each(['* * *', '-----', '_______', '⁂', '• • •', '. . . . . .', '~~~~~', '———'])(
    'between passages are breaks: %s',
    row => {
      expect(readText(paragraph, '', row, '', paragraph)).toMatchObject({
        outline: [paragraph, '***', paragraph],
        codes: ['text/thematic-break'],
      })
    },
  )

  it.each([
    ['at the beginning', ['.....', '', paragraph]],
    ['at the end', [paragraph, '', '* * *']],
    ['within a group', [paragraph, '-----------------------------']],
  ])('separate nothing %s', (_, lines) => {
    expect(readText(...lines)).toMatchObject({ outline: [paragraph], codes: ['text/noise-row'] })
  })

  it('separate nothing beside a heading, and once only where there are two', () => {
    expect(readText(paragraph, '', '*****', '', 'The First Well', '', '*****', '', paragraph).outline).toEqual([
      paragraph,
      '# The First Well',
      paragraph,
    ])
    expect(readText(paragraph, '', '*****', '', '-----', '', paragraph).outline).toEqual([paragraph, '***', paragraph])
  })

  it.each(['...', '. . .'])('stay where they stand for words left out: %s', row => {
    expect(readText(paragraph, '', row, '', paragraph)).toMatchObject({
      outline: [paragraph, row, paragraph],
      codes: [],
    })
  })
})
