import { elementOf, elementsOf, type Tree } from '../../xml/tree.ts'
import { all, inTexts, valueOf } from '../package.ts'
import type { Rules } from '../rule.ts'

const isOn = (value: string | undefined) => value === '1' || value === 'true' || value === 'on'
const properties = (table: Tree) => elementOf(table, 'w:tblPr')
const rowProperty = (row: Tree | undefined, name: string) => elementOf(elementOf(row, 'w:trPr'), name)
const spanOf = (cell: Tree) => Number(valueOf(elementOf(elementOf(cell, 'w:tcPr'), 'w:gridSpan')) || 1)
const besides = (row: Tree, name: string) => Number(valueOf(rowProperty(row, name)) || 0)

const widthOf = (row: Tree): number =>
  elementsOf(row, 'w:tc').reduce(
    (sum, cell) => sum + spanOf(cell),
    besides(row, 'w:gridBefore') + besides(row, 'w:gridAfter'),
  )

/** Tables: styled, rectangular, described, with heads that repeat and that a screen reader finds. */
export const tableRules = {
  'cell-without-paragraph': opened =>
    inTexts(opened, 'w:tc')
      .filter(cell => elementsOf(cell).at(-1)?.name !== 'w:p')
      .map(() => 'A cell does not end in a paragraph, so Word cannot open the file.'),
  'table-without-style': opened =>
    inTexts(opened, 'w:tbl')
      .filter(
        table =>
          opened.styles.get(valueOf(elementOf(properties(table), 'w:tblStyle')))?.attributes['w:type'] !== 'table',
      )
      .map(() => 'A table has no table style.'),
  'table-ragged': opened =>
    inTexts(opened, 'w:tbl').flatMap(table => {
      const columns = elementsOf(elementOf(table, 'w:tblGrid') ?? table, 'w:gridCol').length
      return elementsOf(table, 'w:tr')
        .filter(row => widthOf(row) !== columns)
        .map(row => `A row covers ${widthOf(row)} columns of a table that has ${columns}.`)
    }),
  'table-head-unmarked': opened =>
    inTexts(opened, 'w:tbl').flatMap(table => {
      const look = elementOf(properties(table), 'w:tblLook')
      const repeats = rowProperty(elementOf(table, 'w:tr'), 'w:tblHeader') !== undefined
      return isOn(look?.attributes['w:firstRow']) === repeats
        ? []
        : [
            `A table ${repeats ? 'repeats its first row, but does not call it a head' : 'calls its first row a head, but does not repeat it'}.`,
          ]
    }),
  'table-undescribed': opened =>
    inTexts(opened, 'w:tbl')
      .filter(table => rowProperty(elementOf(table, 'w:tr'), 'w:tblHeader'))
      .filter(table => valueOf(elementOf(properties(table), 'w:tblDescription')) === '')
      .map(() => 'A table with a head has no description.'),
  'row-splits': opened =>
    inTexts(opened, 'w:tr')
      .filter(row => !rowProperty(row, 'w:cantSplit'))
      .map(() => 'A row may be split between pages.'),
  'table-in-table-joined': opened =>
    opened.texts
      .flatMap(({ root }) => all(root, 'w:body', 'w:tc', 'w:footnote'))
      .flatMap(place => {
        const held = elementsOf(place)
        return held.filter(({ name }, index) => name === 'w:tbl' && held[index + 1]?.name === 'w:tbl')
      })
      .map(() => 'Two tables stand directly one behind the other, so Word joins them.'),
} as const satisfies Rules
