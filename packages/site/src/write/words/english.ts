import type { SiteWords } from './site-words.ts'

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
}
