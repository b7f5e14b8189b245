import { dayInWords } from '@stet/core'
import { familyOf, initials, type CitedName } from './names.ts'
import type { Work } from './work.ts'

/** A citation: what stands before the title, the title, and what stands behind it. */
export interface StyledCitation {
  readonly before: string
  readonly title: string
  /** Whether the title is set in italics. */
  readonly isItalic: boolean
  readonly behind: string
}

const closed = (words: string): string => (/[.?!…]["”’)]?$/.test(words) ? words : `${words}.`)

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ')

/** "March 4, 2026", as styles of American English have it. */
const dayOf = (day: string): string => dayInWords(day, 'en-US')

const apaName = (name: CitedName): string =>
  'literal' in name ? name.literal : [familyOf(name), initials(name.given), name.suffix].filter(Boolean).join(', ')

/** Up to twenty authors are all named; of more, the first nineteen and the last (APA 7, 9.8). */
function apaNames(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${names.at(-1)}`
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`
}

/** A web page by the seventh edition of the style of the American Psychological Association (10.16). */
export function apa({ title, authors, day, container, url }: Work): StyledCitation {
  const names = apaNames(authors.map(apaName))
  const [year = '', ...rest] = day === undefined ? [] : [day.slice(0, 4), dayOf(day).replace(/, \d+$/, '')]
  const date = day === undefined ? '(n.d.).' : `(${[year, ...rest].join(', ')}).`
  const site = names === container ? undefined : closed(container)
  return names === ''
    ? { before: '', title: closed(title), isItalic: true, behind: ` ${joined(date, site, url)}` }
    : {
        before: `${closed(names)} ${date} `,
        title: closed(title),
        isItalic: true,
        behind: ` ${joined(site, url)}`.trimEnd(),
      }
}

const inOrder = (name: CitedName): string =>
  'literal' in name ? name.literal : [`${name.given} ${familyOf(name)}`, name.suffix].filter(Boolean).join(', ')

const inverted = (name: CitedName): string =>
  'literal' in name ? name.literal : [familyOf(name), name.given, name.suffix].filter(Boolean).join(', ')

/** Up to ten authors are all named; of more, the first seven (Chicago Manual of Style 17, 14.76). */
function chicagoNames(authors: readonly CitedName[]): string {
  const names = authors.map((author, index) => (index === 0 ? inverted(author) : inOrder(author)))
  if (names.length < 2) return names.join('')
  if (names.length > 10) return `${names.slice(0, 7).join(', ')}, et al.`
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`
}

/** Quotation marks within quotation marks are single ones. */
const inQuotes = (title: string): string =>
  `“${closed(
    title
      .replaceAll('“', '‘')
      .replaceAll('”', '’')
      .replaceAll(/"([^"]*)"/g, '‘$1’'),
  )}”`

/** A web page by the bibliography style of the Chicago Manual of Style, 17th edition (14.207). */
export function chicago({ title, authors, day, container, url }: Work): StyledCitation {
  const names = chicagoNames(authors)
  const date = day === undefined ? undefined : closed(dayOf(day))
  const site = names === container ? undefined : closed(container)
  return {
    before: names === '' ? '' : `${closed(names)} `,
    title: inQuotes(title),
    isItalic: false,
    behind: ` ${joined(site, date, url && `${url}.`)}`.trimEnd(),
  }
}
