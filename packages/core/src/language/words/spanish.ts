import type { Words } from './words.ts'

export const spanish: Words = {
  language: 'es',
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
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  day: (day, month, year) => `${day} de ${month} de ${year}`,
}
