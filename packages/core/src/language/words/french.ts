import type { Words } from './words.ts'

export const french: Words = {
  language: 'fr',
  figure: 'Figure',
  table: 'Tableau',
  contents: 'Sommaire',
  notes: 'Notes',
  references: 'Références',
  continued: 'suite',
  downloads: 'Téléchargements',
  published: 'Publié',
  updated: 'Mis à jour',
  done: 'fait',
  notDone: 'à faire',
  callouts: { note: 'Note', tip: 'Conseil', important: 'Important', warning: 'Avertissement', caution: 'Attention' },
  page: (page, pages) => `Page ${page} sur ${pages}`,
  backToReference: number => `Retour au texte de la note ${number}`,
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  day: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
}
