import type { SiteWords } from './site-words.ts'

export const italian: SiteWords = {
  language: 'it',
  skipToContent: 'Vai al contenuto',
  noArticles: 'Non è stato ancora pubblicato nulla.',
  topics: 'Argomenti',
  licence: 'Licenza',
  address: 'Indirizzo permanente',
  linkTo: heading => `Link alla sezione «${heading}»`,
  note: number => `Nota ${number}`,
  citation: number => `Riferimento ${number}`,
  formats: { pdf: 'PDF', docx: 'Documento Word' },
  pages: pages => (pages === 1 ? '1 pagina' : `${pages} pagine`),
  decimalMark: ',',
}
