import { familyOf, type CitedName } from './names.ts'
import type { Work } from './work.ts'

const oneLine = (words: string): string => words.replace(/[\s\p{Cc}]+/gu, ' ').trim()

const specials: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Letters that mean something to LaTeX, so that they mean themselves. */
const literal = (words: string): string =>
  oneLine(words).replace(/[\\{}#$%&_~^]/g, letter => specials[letter] ?? `\\${letter}`)

const bibtexName = (name: CitedName): string =>
  'literal' in name
    ? `{${literal(name.literal)}}`
    : [familyOf(name), name.suffix, name.given].flatMap(part => (part === undefined ? [] : [literal(part)])).join(', ')

const ascii = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase()

const keyOf = ({ authors: [first], day, title }: Work): string => {
  const name = first === undefined ? '' : 'literal' in first ? (first.literal.split(' ').at(0) ?? '') : first.family
  const word =
    title
      .split(/\s+/)
      .map(ascii)
      .find(each => each.length > 3) ?? ''
  return [ascii(name), day?.slice(0, 4) ?? '', word].join('') || 'article'
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** A BibTeX entry. Titles stand in two pairs of braces, so that no style changes their capitals. */
export function bibtex(work: Work): string {
  const { title, authors, day, container, url, language } = work
  const fields = [
    authors.length === 0 ? undefined : `author = {${authors.map(bibtexName).join(' and ')}}`,
    `title = {{${literal(title)}}}`,
    ...(day === undefined
      ? []
      : [`year = {${day.slice(0, 4)}}`, `month = ${months[Number(day.slice(5, 7)) - 1]}`, `date = {${day}}`]),
    `howpublished = {${literal(container)}}`,
    url && `url = {${url.replace(/[{}\\\s]/g, encodeURIComponent)}}`,
    `langid = {${literal(language)}}`,
  ]
  return `@misc{${keyOf(work)},\n${fields
    .filter(Boolean)
    .map(field => `  ${field},\n`)
    .join('')}}\n`
}

/** A record in RIS: a tag of two letters a line, two spaces, a hyphen, a space; lines end with CR and LF. */
export function ris({ title, authors, day, container, url, language, description, keywords }: Work): string {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'ELEC'],
    ...authors.map(
      name =>
        [
          'AU',
          'literal' in name ? name.literal : [familyOf(name), name.given, name.suffix].filter(Boolean).join(', '),
        ] as const,
    ),
    ['TI', title],
    ['PY', day?.slice(0, 4)],
    ['DA', day?.replaceAll('-', '/')],
    ['T2', container],
    ['UR', url],
    ['LA', language],
    ['AB', description],
    ...keywords.map(keyword => ['KW', keyword] as const),
  ]
  const written = lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]))
  return [...written, 'ER  - ', ''].join('\r\n')
}

const cslName = (name: CitedName) =>
  'literal' in name
    ? { literal: name.literal }
    : {
        family: name.family,
        given: name.given,
        ...(name.particle === undefined ? {} : { 'non-dropping-particle': name.particle }),
        ...(name.suffix === undefined ? {} : { suffix: name.suffix }),
      }

/** The work as CSL-JSON (Citation Style Language 1.0.2, csl-data.json): a list of one item. */
export function cslJson(work: Work): string {
  const { title, authors, day, container, url, language, description, keywords } = work
  const item = {
    id: keyOf(work),
    type: 'webpage',
    title,
    ...(authors.length === 0 ? {} : { author: authors.map(cslName) }),
    ...(day === undefined ? {} : { issued: { 'date-parts': [day.split('-').map(Number)] } }),
    'container-title': container,
    ...(url === undefined ? {} : { URL: url }),
    language,
    ...(description === undefined ? {} : { abstract: description }),
    ...(keywords.length === 0 ? {} : { keyword: keywords.join(', ') }),
  }
  return `${JSON.stringify([item], null, 2)}\n`
}
