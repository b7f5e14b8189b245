import type { SiteWords } from './site-words.ts'

export const french: SiteWords = {
  language: 'fr',
  skipToContent: 'Aller au contenu',
  noArticles: 'Rien n’est encore publié.',
  topics: 'Thèmes',
  licence: 'Licence',
  address: 'Adresse permanente',
  linkTo: heading => `Lien vers la section « ${heading} »`,
  note: number => `Note ${number}`,
  citation: number => `Référence ${number}`,
  formats: { pdf: 'PDF', docx: 'Document Word' },
  pages: pages => (pages === 1 ? '1 page' : `${pages} pages`),
  decimalMark: ',',
}
