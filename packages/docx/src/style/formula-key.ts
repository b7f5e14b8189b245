import { createHash } from 'node:crypto'
import { elementOf, elementsOf, wordsOf, type Tree } from '../xml/tree.ts'

/** The properties that change what a formula says, with the values that Word leaves out (ECMA-376 22.1.2). */
const meaningful: { readonly [element: string]: readonly (readonly [property: string, usual: string])[] } = {
  'm:nary': [['m:chr', '∫']],
  'm:acc': [['m:chr', '\u0302']],
  'm:groupChr': [
    ['m:chr', '⏟'],
    ['m:pos', 'bot'],
  ],
  'm:bar': [['m:pos', 'bot']],
  'm:d': [
    ['m:begChr', '('],
    ['m:sepChr', '|'],
    ['m:endChr', ')'],
  ],
  'm:f': [['m:type', 'bar']],
  'm:borderBox': [
    ['m:strikeH', '0'],
    ['m:strikeV', '0'],
    ['m:strikeBLTR', '0'],
    ['m:strikeTLBR', '0'],
  ],
}

/** What a formula says, without how it looks: Word may divide its runs and add properties, and it is the same. */
function said(tree: Tree): string {
  if (tree.name === 'm:r') return elementsOf(tree, 'm:t').map(wordsOf).join('')
  if (!tree.name.startsWith('m:') || tree.name.endsWith('Pr')) return ''
  const properties = elementOf(tree, `${tree.name}Pr`)
  const values = (meaningful[tree.name] ?? []).map(
    ([name, usual]) => (properties && elementOf(properties, name)?.attributes['m:val']) ?? usual,
  )
  return `<${[tree.name, ...values].join(' ')}>${elementsOf(tree).map(said).join('')}</>`
}

/** The name under which the dictionary keeps the TeX of a formula: the same for formulas that say the same. */
export const formulaKey = (formula: Tree): string =>
  createHash('sha256').update(said(formula)).digest('hex').slice(0, 24)
