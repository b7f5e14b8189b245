import type { SiteWords } from './site-words.ts'

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
}
