import type { SiteWords } from './site-words.ts'

export const spanish: SiteWords = {
  language: 'es',
  skipToContent: 'Saltar al contenido',
  noArticles: 'Todavía no hay nada publicado.',
  topics: 'Temas',
  licence: 'Licencia',
  address: 'Dirección permanente',
  linkTo: heading => `Enlace a la sección «${heading}»`,
  note: number => `Nota ${number}`,
  citation: number => `Referencia ${number}`,
  formats: { pdf: 'PDF', docx: 'Documento de Word' },
  pages: pages => (pages === 1 ? '1 página' : `${pages} páginas`),
  decimalMark: ',',
}
