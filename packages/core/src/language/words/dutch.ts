import type { Words } from './words.ts'

export const dutch: Words = {
  language: 'nl',
  figure: 'Figuur',
  table: 'Tabel',
  contents: 'Inhoud',
  notes: 'Noten',
  references: 'Literatuur',
  continued: 'vervolg',
  downloads: 'Downloads',
  published: 'Gepubliceerd',
  updated: 'Bijgewerkt',
  done: 'gedaan',
  notDone: 'te doen',
  callouts: { note: 'Opmerking', tip: 'Tip', important: 'Belangrijk', warning: 'Waarschuwing', caution: 'Let op' },
  page: (page, pages) => `Pagina ${page} van ${pages}`,
  backToReference: number => `Terug naar de tekst van noot ${number}`,
  months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  day: (day, month, year) => `${day} ${month} ${year}`,
}
