import type { SiteWords } from './site-words.ts'

const months = 'January February March April May June July August September October November December'.split(' ')

export const english: SiteWords = {
  language: 'en',
  skipToContent: 'Skip to content',
  noArticles: 'Nothing has been published yet.',
  topics: 'Topics',
  licence: 'Licence',
  address: 'Permanent address',
  linkTo: heading => `Link to the section “${heading}”`,
  note: number => `Note ${number}`,
  citation: number => `Reference ${number}`,
  formats: { pdf: 'PDF', docx: 'Word document' },
  pages: pages => (pages === 1 ? '1 page' : `${pages} pages`),
  decimalMark: '.',
  date: (year, month, day) => `${day} ${months[month - 1]} ${year}`,
}
