import { describe, expect, it } from 'vitest'
import { readText } from '../testing.ts'

const paragraph = (name: string): readonly string[] => [
  `The ${name} quay was under water for most of the month, and nobody could`,
  'say when the cranes would turn again. The harbour master asked for pumps,',
  'and the town sent what it had, which was not much.',
]

const pages = (number: (page: number) => string): readonly string[] =>
  ['north', 'east', 'south', 'west'].flatMap((name, index) => [
    ...paragraph(name),
    '',
    number(index + 1),
    'Port of Rivertown, Annual Report',
    '',
  ])

describe('text that was copied out of a PDF', () => {
  it.each([
    ['bare', (page: number) => String(page)],
    ['between dashes', (page: number) => `- ${page} -`],
    ['with their sum', (page: number) => `Page ${page} of 4`],
    ['in another language', (page: number) => `Seite ${page}`],
  ])('loses its page numbers and running lines: %s', (_, number) => {
    const { outline, codes } = readText('Opening words.', '', ...pages(number))
    expect(outline).toEqual([
      'Opening words.',
      ...['north', 'east', 'south', 'west'].map(name => paragraph(name).join(' ')),
    ])
    expect(codes.filter(code => code === 'text/page-furniture')).toHaveLength(8)
  })

  it('has a paragraph whole that a page’s end cut in two', () => {
    const [first = '', second = '', third = ''] = paragraph('long')
    const cut = [
      'Opening words.',
      '',
      first,
      '',
      '1',
      '',
      second.replace('say', 'say'),
      third,
      '',
      '2',
      '',
      ...paragraph('other'),
      '',
      '3',
    ]
    expect(readText(...cut).outline).toEqual([
      'Opening words.',
      paragraph('long').join(' '),
      paragraph('other').join(' '),
    ])
  })

  it('keeps numbers that do not count pages', () => {
    const years = ['1999', '2004', '2011'].flatMap(year => [year, '', ...paragraph('north'), ''])
    expect(readText('Opening words.', '', ...years).codes).not.toContain('text/page-furniture')
    const two = [...paragraph('north'), '', '1', '', ...paragraph('south'), '', '2']
    expect(readText('Opening words.', '', ...two).codes).not.toContain('text/page-furniture')
  })
})
