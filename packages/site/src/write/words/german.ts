import type { SiteWords } from './site-words.ts'

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')

export const german: SiteWords = {
  language: 'de',
  skipToContent: 'Zum Inhalt springen',
  noArticles: 'Noch ist nichts veröffentlicht.',
  topics: 'Themen',
  licence: 'Lizenz',
  address: 'Dauerhafte Adresse',
  linkTo: heading => `Link zum Abschnitt „${heading}“`,
  note: number => `Anmerkung ${number}`,
  citation: number => `Literatur ${number}`,
  formats: { pdf: 'PDF', docx: 'Word-Dokument' },
  pages: pages => (pages === 1 ? '1 Seite' : `${pages} Seiten`),
  decimalMark: ',',
  date: (year, month, day) => `${day}. ${months[month - 1]} ${year}`,
}
