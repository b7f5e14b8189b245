import type { Words } from './words.ts'

export const portuguese: Words = {
  language: 'pt',
  figure: 'Figura',
  table: 'Tabela',
  contents: 'Índice',
  notes: 'Notas',
  references: 'Referências',
  continued: 'continuação',
  downloads: 'Transferências',
  published: 'Publicado',
  updated: 'Atualizado',
  done: 'feito',
  notDone: 'por fazer',
  callouts: { note: 'Nota', tip: 'Dica', important: 'Importante', warning: 'Aviso', caution: 'Cuidado' },
  page: (page, pages) => `Página ${page} de ${pages}`,
  backToReference: number => `Voltar ao texto da nota ${number}`,
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
  day: (day, month, year) => `${day} de ${month} de ${year}`,
}
