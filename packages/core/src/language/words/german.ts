import type { Words } from './words.ts'

export const german: Words = {
  language: 'de',
  figure: 'Abbildung',
  table: 'Tabelle',
  contents: 'Inhalt',
  notes: 'Anmerkungen',
  references: 'Literatur',
  continued: 'Fortsetzung',
  downloads: 'Downloads',
  published: 'Veröffentlicht',
  updated: 'Aktualisiert',
  done: 'erledigt',
  notDone: 'offen',
  callouts: { note: 'Hinweis', tip: 'Tipp', important: 'Wichtig', warning: 'Warnung', caution: 'Vorsicht' },
  page: (page, pages) => `Seite ${page} von ${pages}`,
  backToReference: number => `Zurück zum Text der Anmerkung ${number}`,
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  day: (day, month, year) => `${day}. ${month} ${year}`,
}
