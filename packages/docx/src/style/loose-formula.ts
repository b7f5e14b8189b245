import { createHash } from 'node:crypto'
import { elementOf, elementsOf, wordsOf, type Tree } from '../xml/tree.ts'

/** Letters that programs exchange for each other in formulas. */
const exchanged: ReadonlyMap<string, string> = new Map([
  ['∨', '|'],
  ['∣', '|'],
  ['∧', '&'],
  ['−', '-'],
  ['∗', '*'],
  ['⋅', '·'],
  ['ϕ', 'φ'],
  ['ϵ', 'ε'],
  ['⟨', '〈'],
  ['⟩', '〉'],
])

const letters = (words: string): string =>
  [...words.replaceAll(/[\s\u200B-\u200D\u2061-\u2064]+/g, '')].map(letter => exchanged.get(letter) ?? letter).join('')

/** Accents by their combining characters, from what else programs write for them. */
const accents: ReadonlyMap<string, string> = new Map([
  ['^', '\u0302'],
  ['ˆ', '\u0302'],
  ['~', '\u0303'],
  ['˜', '\u0303'],
  ['\u0305', '\u0304'],
  ['¯', '\u0304'],
  ['‾', '\u0304'],
  ['˘', '\u0306'],
  ['˙', '\u0307'],
  ['¨', '\u0308'],
  ['˚', '\u030A'],
  ['ˇ', '\u030C'],
  ['`', '\u0300'],
  ['´', '\u0301'],
  ['→', '\u20D7'],
])

const overline = '\u0304'

const inner = (tree: Tree, ...names: readonly string[]): string =>
  elementsOf(tree, ...names)
    .map(said)
    .join('')

const property = (tree: Tree, name: string, usual: string): string =>
  elementOf(elementOf(tree, `${tree.name}Pr`), name)?.attributes['m:val'] ?? usual

/** A stretch of parts; one without any says nothing. */
const part = (sign: string, words: string) => (words === '' ? '' : `${sign}{${words}}`)

/** What a formula says, without what programs change when they save it: which brackets stretch, what is a function, which bar is an accent. */
function said(tree: Tree): string {
  switch (tree.name) {
    case 'm:r':
      return letters(elementsOf(tree, 'm:t').map(wordsOf).join(''))
    case 'm:f':
      return property(tree, 'm:type', 'bar') === 'noBar'
        ? part('▤', `${inner(tree, 'm:num')};${inner(tree, 'm:den')}`)
        : `${part('/', inner(tree, 'm:num'))}${part('', inner(tree, 'm:den'))}`
    case 'm:sSub':
    case 'm:sSup':
    case 'm:sSubSup':
    case 'm:sPre':
    case 'm:limLow':
    case 'm:limUpp':
      return [
        inner(tree, 'm:e'),
        part('_', inner(tree, 'm:sub') + (tree.name === 'm:limLow' ? inner(tree, 'm:lim') : '')),
        part('^', inner(tree, 'm:sup') + (tree.name === 'm:limUpp' ? inner(tree, 'm:lim') : '')),
      ].join('')
    case 'm:nary':
      return [
        letters(property(tree, 'm:chr', '∫')),
        part('_', inner(tree, 'm:sub')),
        part('^', inner(tree, 'm:sup')),
        inner(tree, 'm:e'),
      ].join('')
    case 'm:d':
      return [
        letters(property(tree, 'm:begChr', '(')),
        elementsOf(tree, 'm:e')
          .map(said)
          .join(letters(property(tree, 'm:sepChr', '|'))),
        letters(property(tree, 'm:endChr', ')')),
      ].join('')
    case 'm:acc': {
      const sign = property(tree, 'm:chr', '\u0302')
      return part(accents.get(sign) ?? sign, inner(tree, 'm:e'))
    }
    case 'm:bar':
      return part(property(tree, 'm:pos', 'bot') === 'top' ? overline : '_', inner(tree, 'm:e'))
    case 'm:groupChr':
      return part(property(tree, 'm:chr', '⏟'), inner(tree, 'm:e'))
    case 'm:rad':
      return `√${part('', inner(tree, 'm:deg'))}${part('', inner(tree, 'm:e'))}`
    case 'm:m':
      return part(
        '▦',
        elementsOf(tree, 'm:mr')
          .map(row => elementsOf(row, 'm:e').map(said).join('&'))
          .join(';'),
      )
    case 'm:eqArr':
      return part('▤', elementsOf(tree, 'm:e').map(said).join(';'))
    case 'm:borderBox':
      return part('□', inner(tree, 'm:e'))
    default:
      return tree.name.endsWith('Pr') || !/^(?:m|w):/.test(tree.name) ? '' : inner(tree)
  }
}

/** The name under which the dictionary keeps the TeX of a formula, the same for all that say the same in other programs' ways too. */
export const looseFormulaKey = (formula: Tree): string =>
  createHash('sha256').update(said(formula)).digest('hex').slice(0, 24)
