import type { Author, Metadata } from '@stet/core'
import { describe, expect, it } from 'vitest'
import { bibtex, cslJson, ris } from './files.ts'
import { citedName, initials } from './names.ts'
import { apa, chicago, type StyledCitation } from './styles.ts'
import { workOf } from './work.ts'

const metadata = (more: Partial<Metadata> & { readonly names?: readonly string[] } = {}): Metadata => {
  const { names = ['Amina Okafor'], ...rest } = more
  const authors: readonly Author[] = names.map(name => ({ name }))
  return { title: 'What the floods cost', authors, language: 'en', published: '2026-03-04', keywords: [], ...rest }
}
const work = (more?: Parameters<typeof metadata>[0], url = 'https://example.org/floods/') =>
  workOf(metadata(more), 'Reports', url)
const said = ({ before, title, behind }: StyledCitation) => before + title + behind
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => `Ada N${String(index + 1).padStart(2, '0')}x`)

describe('the parts of a name', () => {
  it.each([
    ['Amina Okafor', { family: 'Okafor', given: 'Amina' }],
    ['Ludwig van Beethoven', { family: 'Beethoven', given: 'Ludwig', particle: 'van' }],
    ['Ursula von der Leyen', { family: 'Leyen', given: 'Ursula', particle: 'von der' }],
    ['Mohammed bin Salman', { family: 'Salman', given: 'Mohammed', particle: 'bin' }],
    ['García Márquez, Gabriel', { family: 'García Márquez', given: 'Gabriel' }],
    ['Martin Luther King Jr.', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
    ['Martin Luther King, Jr.', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
    ['J. R. R. Tolkien', { family: 'Tolkien', given: 'J. R. R.' }],
    ['  Jean-Paul   Sartre ', { family: 'Sartre', given: 'Jean-Paul' }],
    ['김 민준', { family: '김', given: '민준' }],
    ['毛泽东', { literal: '毛泽东' }],
    ['Plato', { literal: 'Plato' }],
    ['The makers of Stet', { literal: 'The makers of Stet' }],
    ['World Bank', { literal: 'World Bank' }],
    ['Institute for the Study of War', { literal: 'Institute for the Study of War' }],
    ['Food and Agriculture Organization', { literal: 'Food and Agriculture Organization' }],
    ['Acme, Inc.', { literal: 'Acme, Inc.' }],
    ['Universität Zürich', { literal: 'Universität Zürich' }],
  ])('%s', (name, parts) => expect(citedName(name)).toEqual(parts))

  it('has initials', () => {
    expect(['Amina', 'Jean-Paul', 'J. R. R.', 'Ólafur Ragnar'].map(initials)).toEqual([
      'A.',
      'J.-P.',
      'J. R. R.',
      'Ó. R.',
    ])
  })
})

describe('APA', () => {
  it.each([
    [{}, 'Okafor, A. (2026, March 4). What the floods cost. Reports. https://example.org/floods/'],
    [{ names: ['Amina Okafor', 'Bo van Lind'] }, 'Okafor, A., & van Lind, B. (2026, March 4). '],
    [{ names: ['A B', 'C D', 'World Bank'] }, 'B, A., D, C., & World Bank. (2026'],
    [{ names: ['Martin Luther King Jr.'] }, 'King, M. L., Jr. (2026'],
    [{ names: [] }, 'What the floods cost. (2026, March 4). Reports. https://'],
    [{ names: ['Reports'] }, 'Reports. (2026, March 4). What the floods cost. https://'],
    [{ title: 'Who pays?', subtitle: 'A ledger' }, ' Who pays? A ledger. '],
    [{ title: 'Who pays?' }, ' Who pays? Reports.'],
  ])('%j', (more, words) => expect(said(apa(work(more)))).toContain(words))

  it('says that there is no date', () => {
    const { published: _, ...undated } = metadata()
    expect(said(apa(workOf(undated, 'Reports', undefined)))).toBe('Okafor, A. (n.d.). What the floods cost. Reports.')
  })

  it('names twenty authors, of more the first nineteen and the last', () => {
    expect(said(apa(work({ names: many(20) })))).toContain('N19x, A., & N20x, A. (')
    const more = said(apa(work({ names: many(22) })))
    expect(more).toContain('N19x, A., . . . N22x, A. (')
    expect(more).not.toContain('N20x')
  })
})

describe('Chicago', () => {
  it.each([
    [{}, 'Okafor, Amina. “What the floods cost.” Reports. March 4, 2026. https://example.org/floods/.'],
    [{ names: ['Amina Okafor', 'Bo van Lind'] }, 'Okafor, Amina, and Bo van Lind. “'],
    [{ names: [] }, '“What the floods cost.” Reports. March 4, 2026. '],
    [{ title: 'Of “grey” zones' }, '“Of ‘grey’ zones.”'],
    [{ title: 'Who pays?' }, '“Who pays?” Reports.'],
  ])('%j', (more, words) => expect(said(chicago(work(more)))).toContain(words))

  it('names ten authors, of more the first seven', () => {
    expect(said(chicago(work({ names: many(10) })))).toContain('and Ada N10x.')
    expect(said(chicago(work({ names: many(11) })))).toContain('Ada N07x, et al. “')
  })
})

describe('files for programs', () => {
  it('are BibTeX whose letters mean themselves', () => {
    const text = bibtex(
      work({ title: '50% of {A} & B_C ~ #1 \\', names: ['Amina Okafor', 'Food and Agriculture Organization'] }),
    )
    expect(text).toContain('@misc{okafor2026')
    expect(text).toContain('author = {Okafor, Amina and {Food and Agriculture Organization}}')
    expect(text).toContain('title = {{50\\% of \\{A\\} \\& B\\_C \\textasciitilde{} \\#1 \\textbackslash{}}}')
    expect(text).toContain('month = mar,')
    expect(bibtex(work({ names: ['Martin Luther King Jr.'] }))).toContain('{King, Jr., Martin Luther}')
    expect(bibtex(workOf({ title: '漢字', authors: [], language: 'zh', keywords: [] }, 'R', undefined))).toMatch(
      /^@misc\{article,/,
    )
  })

  it('are RIS of one line a field', () => {
    const lines = ris(work({ description: 'One\ntwo', keywords: ['water', 'aid'] })).split('\r\n')
    expect(lines[0]).toBe('TY  - ELEC')
    expect(lines).toContain('AU  - Okafor, Amina')
    expect(lines).toContain('DA  - 2026/03/04')
    expect(lines).toContain('AB  - One two')
    expect(lines.filter(line => line.startsWith('KW'))).toEqual(['KW  - water', 'KW  - aid'])
    expect(lines.slice(-2)).toEqual(['ER  - ', ''])
  })

  it('are CSL-JSON', () => {
    expect(JSON.parse(cslJson(work({ names: ['Ursula von der Leyen', 'World Bank'] })))).toMatchObject([
      {
        type: 'webpage',
        title: 'What the floods cost',
        author: [{ family: 'Leyen', given: 'Ursula', 'non-dropping-particle': 'von der' }, { literal: 'World Bank' }],
        issued: { 'date-parts': [[2026, 3, 4]] },
        'container-title': 'Reports',
        URL: 'https://example.org/floods/',
      },
    ])
  })
})
