import type { Element, Node } from '../tree.ts'
import { rawText } from '../words.ts'

type Writer = (parts: readonly Element[], element: Element) => string

const group = (tex: string): string => (/^(?:[\p{L}\p{N}]|\\[a-z]+)$/iu.test(tex) ? tex : `{${tex}}`)
const at = (parts: readonly Element[], index: number): string => {
  const part = parts[index]
  return part ? texOf(part) : ''
}
const script = (tex: string): string => `{${tex}}`
const large = new Set(['∑', '∏', '∫', '⋃', '⋂', 'lim', 'max', 'min', 'sup', 'inf'])

/** The accents over or under a base (MathML Core 3.4.4) that TeX has commands for. */
const accents: ReadonlyMap<string, string> = new Map([
  ['˙', 'dot'],
  ['¨', 'ddot'],
  ['^', 'hat'],
  ['ˆ', 'hat'],
  ['~', 'tilde'],
  ['˜', 'tilde'],
  ['¯', 'bar'],
  ['‾', 'overline'],
  ['→', 'vec'],
  ['⃗', 'vec'],
  ['⏞', 'overbrace'],
])

/** How each element of MathML Core is written in TeX; one that is not named is written as what it holds. */
const writers: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['mi', (_, element) => identifier(words(element))],
  ['mn', (_, element) => escaped(words(element))],
  ['mo', (_, element) => escaped(words(element))],
  ['mtext', (_, element) => `\\text{${escaped(words(element))}}`],
  ['ms', (_, element) => `\\text{“${escaped(words(element))}”}`],
  ['mspace', () => '\\ '],
  ['mphantom', () => ''],
  ['mfrac', parts => `\\frac{${at(parts, 0)}}{${at(parts, 1)}}`],
  ['msqrt', parts => `\\sqrt{${parts.map(texOf).join(' ')}}`],
  ['mroot', parts => `\\sqrt[${at(parts, 1)}]{${at(parts, 0)}}`],
  ['msup', parts => `${group(at(parts, 0))}^${script(at(parts, 1))}`],
  ['msub', parts => `${group(at(parts, 0))}_${script(at(parts, 1))}`],
  ['msubsup', parts => `${group(at(parts, 0))}_${script(at(parts, 1))}^${script(at(parts, 2))}`],
  ['mover', parts => over(parts)],
  [
    'munder',
    parts =>
      isLarge(parts) ? `${at(parts, 0)}_${script(at(parts, 1))}` : `\\underset{${at(parts, 1)}}{${at(parts, 0)}}`,
  ],
  [
    'munderover',
    parts =>
      isLarge(parts)
        ? `${at(parts, 0)}_${script(at(parts, 1))}^${script(at(parts, 2))}`
        : `\\overset{${at(parts, 2)}}{\\underset{${at(parts, 1)}}{${at(parts, 0)}}}`,
  ],
  ['mtable', parts => `\\begin{matrix}${parts.map(texOf).join(' \\\\ ')}\\end{matrix}`],
  ['mtr', parts => parts.map(texOf).join(' & ')],
  ['semantics', parts => at(parts, 0)],
  ['annotation', () => ''],
  ['annotation-xml', () => ''],
])

/** Writes a MathML formula (MathML Core) as TeX. Letters and signs stay the Unicode ones that they are. */
export function texOf(element: Element): string {
  const parts = element.children.filter((child): child is Element => child.type === 'element')
  const writer = writers.get(element.name)
  if (writer) return writer(parts, element)
  return element.children
    .map(child => (child.type === 'element' ? texOf(child) : textOf(child.value)))
    .filter(part => part !== '')
    .join(' ')
}

/** Words that stand loose in a formula. */
const textOf = (value: string): string => (value.trim() === '' ? '' : `\\text{${escaped(value.trim())}}`)

const words = (element: Element): string => rawText(element.children).replaceAll(/\s+/g, ' ').trim()

const identifier = (name: string): string =>
  [...name].length <= 1 ? escaped(name) : `\\operatorname{${escaped(name)}}`

/** The characters that TeX reads as commands; what calls a function or shows nothing is left out. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\u2061-\u2064\u200B]/g, '')
    .replaceAll(/[\\{}#$%&_^~]/g, sign =>
      sign === '\\' ? '\\backslash ' : sign === '^' || sign === '~' ? `\\${sign}{}` : `\\${sign}`,
    )

const isLarge = ([base]: readonly Element[]): boolean => base !== undefined && large.has(words(base))

function over(parts: readonly Element[]): string {
  const accent = accents.get(parts[1] ? words(parts[1]) : '')
  if (accent !== undefined) return `\\${accent}{${at(parts, 0)}}`
  return isLarge(parts) ? `${at(parts, 0)}^${script(at(parts, 1))}` : `\\overset{${at(parts, 1)}}{${at(parts, 0)}}`
}

/** Whether nodes hold a formula, and where. */
export const formulaIn = (nodes: readonly Node[]): Element | undefined => {
  for (const node of nodes) {
    if (node.type === 'text') continue
    if (node.name === 'math') return node
    const inner = formulaIn(node.children)
    if (inner) return inner
  }
  return undefined
}
