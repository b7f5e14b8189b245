import type { SiteWords } from './site-words.ts'

export const dutch: SiteWords = {
  language: 'nl',
  skipToContent: 'Naar de inhoud',
  noArticles: 'Er is nog niets gepubliceerd.',
  topics: 'Onderwerpen',
  licence: 'Licentie',
  address: 'Permanent adres',
  linkTo: heading => `Link naar de paragraaf ‘${heading}’`,
  note: number => `Noot ${number}`,
  citation: number => `Verwijzing ${number}`,
  formats: { pdf: 'PDF', docx: 'Word-document' },
  pages: pages => (pages === 1 ? '1 pagina' : `${pages} pagina’s`),
  decimalMark: ',',
}
