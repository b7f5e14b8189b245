import type { SiteWords } from './site-words.ts'

export const portuguese: SiteWords = {
  language: 'pt',
  skipToContent: 'Ir para o conteúdo',
  noArticles: 'Ainda não foi publicado nada.',
  topics: 'Temas',
  licence: 'Licença',
  address: 'Endereço permanente',
  linkTo: heading => `Ligação para a secção «${heading}»`,
  note: number => `Nota ${number}`,
  citation: number => `Referência ${number}`,
  formats: { pdf: 'PDF', docx: 'Documento do Word' },
  pages: pages => (pages === 1 ? '1 página' : `${pages} páginas`),
  decimalMark: ',',
}
