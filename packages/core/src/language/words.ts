import type { CalloutKind } from '../model/index.ts'

/** The words that Stet itself puts into an article's outputs, in one language. */
export interface Words {
  readonly figure: string
  readonly table: string
  readonly contents: string
  readonly notes: string
  readonly references: string
  /** Behind the caption of a table that goes on from the page before. */
  readonly continued: string
  readonly downloads: string
  readonly published: string
  readonly updated: string
  /** The tick box of a task list's item, said aloud. */
  readonly done: string
  readonly notDone: string
  readonly callouts: { readonly [Kind in CalloutKind]: string }
  readonly page: (page: number, pages: number) => string
  readonly backToReference: (number: number) => string
}

const english: Words = {
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
}

const german: Words = {
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
}

const french: Words = {
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
}

const spanish: Words = {
  figure: 'Figura',
  table: 'Tabla',
  contents: 'Índice',
  notes: 'Notas',
  references: 'Referencias',
  continued: 'continuación',
  downloads: 'Descargas',
  published: 'Publicado',
  updated: 'Actualizado',
  done: 'hecho',
  notDone: 'pendiente',
  callouts: { note: 'Nota', tip: 'Consejo', important: 'Importante', warning: 'Advertencia', caution: 'Precaución' },
  page: (page, pages) => `Página ${page} de ${pages}`,
  backToReference: number => `Volver al texto de la nota ${number}`,
}

const byLanguage: ReadonlyMap<string, Words> = new Map([
  ['en', english],
  ['de', german],
  ['fr', french],
  ['es', spanish],
])

/** The words for a language (BCP 47); English where there are none of its own. */
export const wordsFor = (language: string): Words => byLanguage.get(language.split('-')[0] ?? '') ?? english
