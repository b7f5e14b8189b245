import type { Words } from './words.ts'

export const italian: Words = {
  language: 'it',
  figure: 'Figura',
  table: 'Tabella',
  contents: 'Indice',
  notes: 'Note',
  references: 'Riferimenti',
  continued: 'segue',
  downloads: 'Download',
  published: 'Pubblicato',
  updated: 'Aggiornato',
  done: 'fatto',
  notDone: 'da fare',
  callouts: {
    note: 'Nota',
    tip: 'Suggerimento',
    important: 'Importante',
    warning: 'Avvertenza',
    caution: 'Attenzione',
  },
  page: (page, pages) => `Pagina ${page} di ${pages}`,
  backToReference: number => `Torna al testo della nota ${number}`,
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' '),
  day: (day, month, year) => `${day === 1 ? '1º' : day} ${month} ${year}`,
}
