import type { SiteWords } from './site-words.ts'

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')

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
  date: (year, month, day) => `${day === 1 ? '1er' : day} ${months[month - 1]} ${year}`,
}
