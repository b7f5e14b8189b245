import { elementOf, elementsOf, wordsOf, type Tree } from '../../xml/tree.ts'
import { accentCommands, functionNames, groupCommands, letterCommands, naryCommands } from './commands.ts'

/** A formula in TeX, and the first thing in it that has none. */
export interface Tex {
  readonly value: string
  readonly unknown?: string
}

type Conversion = (tree: Tree) => string

const argument = (tree: Tree, name: string): string => {
  const held = elementOf(tree, name)
  return held ? content(held) : ''
}

const braced = (tree: Tree, name: string) => `{${argument(tree, name)}}`

/** A base with braces around it where it is more than one letter or command. */
function base(tree: Tree): string {
  const value = argument(tree, 'm:e')
  return /^(?:.|\\[A-Za-z]+)$/su.test(value) ? value : `{${value}}`
}

const property = (tree: Tree, name: string, usual: string): string =>
  elementOf(elementOf(tree, `${tree.name}Pr`), name)?.attributes['m:val'] ?? usual

const isSet = (tree: Tree, name: string) => {
  const found = elementOf(elementOf(tree, `${tree.name}Pr`), name)
  return found !== undefined && !/^(?:0|off|false)$/.test(found.attributes['m:val'] ?? '1')
}

const isStruck = (tree: Tree) =>
  ['m:strikeH', 'm:strikeV', 'm:strikeBLTR', 'm:strikeTLBR'].some(name => isSet(tree, name))

const bracket = (character: string) => (character === '' ? '.' : (letterCommands.get(character) ?? character))

/** Runs of a formula: words as `\text`, letters as they are or by their command. */
function run(tree: Tree): string {
  const words = elementsOf(tree, 'm:t').map(wordsOf).join('')
  const properties = elementOf(tree, 'm:rPr')
  if (functionNames.has(words)) return `\\${words}`
  if (properties && elementOf(properties, 'm:nor')) return `\\text{${words}}`
  const style = properties && elementOf(properties, 'm:sty')?.attributes['m:val']
  if (style === 'p' && /^\p{L}{2,}$/u.test(words)) return `\\operatorname{${words}}`
  const letters = [...words].map(letter => letterCommands.get(letter) ?? letter)
  const value = letters.reduce(
    (all, next) => (/\\[A-Za-z]+$/.test(all) && /^[A-Za-z]/.test(next) ? `${all} ${next}` : all + next),
    '',
  )
  return style === 'b' || style === 'bi' ? `\\boldsymbol{${value}}` : value
}

const conversions: ReadonlyMap<string, Conversion> = new Map(
  Object.entries<Conversion>({
    'm:r': run,
    'm:f': tree =>
      property(tree, 'm:type', 'bar') === 'noBar'
        ? `{${argument(tree, 'm:num')} \\atop ${argument(tree, 'm:den')}}`
        : `\\frac${braced(tree, 'm:num')}${braced(tree, 'm:den')}`,
    'm:sSub': tree => `${base(tree)}_${braced(tree, 'm:sub')}`,
    'm:sSup': tree => `${base(tree)}^${braced(tree, 'm:sup')}`,
    'm:sSubSup': tree => `${base(tree)}_${braced(tree, 'm:sub')}^${braced(tree, 'm:sup')}`,
    'm:sPre': tree => `{}_${braced(tree, 'm:sub')}^${braced(tree, 'm:sup')}${base(tree)}`,
    'm:rad': tree => {
      const degree = isSet(tree, 'm:degHide') ? '' : argument(tree, 'm:deg')
      return `\\sqrt${degree === '' ? '' : `[${degree}]`}${braced(tree, 'm:e')}`
    },
    'm:nary': tree => {
      const operator = property(tree, 'm:chr', '∫')
      const below = isSet(tree, 'm:subHide') ? '' : argument(tree, 'm:sub')
      const above = isSet(tree, 'm:supHide') ? '' : argument(tree, 'm:sup')
      return `${naryCommands.get(operator) ?? operator}${below === '' ? '' : `_{${below}}`}${above === '' ? '' : `^{${above}}`} ${argument(tree, 'm:e')}`
    },
    'm:d': tree => {
      const separator = ` \\middle${bracket(property(tree, 'm:sepChr', '|'))} `
      const inner = elementsOf(tree, 'm:e').map(content).join(separator)
      return `\\left${bracket(property(tree, 'm:begChr', '('))} ${inner} \\right${bracket(property(tree, 'm:endChr', ')'))}`
    },
    'm:acc': tree => `${accentCommands.get(property(tree, 'm:chr', '\u0302')) ?? '\\hat'}${braced(tree, 'm:e')}`,
    'm:bar': tree => `${property(tree, 'm:pos', 'bot') === 'top' ? '\\overline' : '\\underline'}${braced(tree, 'm:e')}`,
    'm:groupChr': tree => `${groupCommands.get(property(tree, 'm:chr', '⏟')) ?? '\\underbrace'}${braced(tree, 'm:e')}`,
    'm:limLow': tree => `${base(tree)}_${braced(tree, 'm:lim')}`,
    'm:limUpp': tree => `${base(tree)}^${braced(tree, 'm:lim')}`,
    'm:func': tree => `${argument(tree, 'm:fName')} ${argument(tree, 'm:e')}`,
    'm:box': tree => argument(tree, 'm:e'),
    'm:borderBox': tree => `${isStruck(tree) ? '\\cancel' : '\\boxed'}${braced(tree, 'm:e')}`,
    'm:phant': tree => (isSet(tree, 'm:show') ? argument(tree, 'm:e') : `\\phantom${braced(tree, 'm:e')}`),
    'm:eqArr': tree =>
      `\\begin{aligned} ${elementsOf(tree, 'm:e')
        .map(line => content(line).replaceAll('\\&', '&'))
        .join(' \\\\ ')} \\end{aligned}`,
    'm:m': tree => {
      const rows = elementsOf(tree, 'm:mr').map(row => elementsOf(row, 'm:e').map(content).join(' & '))
      return `\\begin{matrix} ${rows.join(' \\\\ ')} \\end{matrix}`
    },
  }),
)

/** What stands in a formula without being part of what it says. */
const silent = /Pr$|^w:|^(?:bookmarkStart|bookmarkEnd)$/

function content(tree: Tree): string {
  return elementsOf(tree)
    .filter(({ name }) => !silent.test(name))
    .map(inner => (conversions.get(inner.name) ?? content)(inner))
    .reduce((all, next) => (/\\[A-Za-z]+$/.test(all) && /^[A-Za-z]/.test(next) ? `${all} ${next}` : all + next), '')
}

function firstUnknown(tree: Tree): string | undefined {
  for (const inner of elementsOf(tree)) {
    if (silent.test(inner.name)) continue
    if (
      inner.name.startsWith('m:') &&
      !conversions.has(inner.name) &&
      !/^m:(?:e|num|den|sub|sup|deg|lim|fName|mr|t|oMath)$/.test(inner.name)
    )
      return inner.name.slice(2)
    const found = firstUnknown(inner)
    if (found !== undefined) return found
  }
  return undefined
}

/** Writes an `m:oMath` in TeX. */
export function texOf(formula: Tree): Tex {
  const unknown = firstUnknown(formula)
  return { value: content(formula).trim(), ...(unknown === undefined ? {} : { unknown }) }
}
