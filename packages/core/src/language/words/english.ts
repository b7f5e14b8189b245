import type { Words } from './words.ts'

export const english: Words = {
  language: 'en',
  figure: 'Figure',
  table: 'Table',
  contents: 'Contents',
  notes: 'Notes',
  references: 'References',
  continued: 'continued',
  downloads: 'Downloads',
  published: 'Published',
  updated: 'Updated',
  done: 'done',
  notDone: 'not done',
  callouts: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' },
  page: (page, pages) => `Page ${page} of ${pages}`,
  backToReference: number => `Back to the text of note ${number}`,
  months: 'January February March April May June July August September October November December'.split(' '),
  day: (day, month, year) => `${day} ${month} ${year}`,
}
