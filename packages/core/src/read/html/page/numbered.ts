import type { Element, Node } from '../tree.ts'

/** A page as well-formed markup in which each element carries its number as an attribute. */
export interface Numbered {
  readonly markup: string
  /** How many elements it has. */
  readonly count: number
  readonly numberOf: (element: Element) => number | undefined
}

/** How much of an attribute is shown: a picture that is written out in one need not be copied. */
const longestAttribute = 2000

const unread = new Set(['style', 'svg', 'iframe', 'plaintext'])
const isData = (element: Element) => element.attributes.get('type')?.toLowerCase() === 'application/ld+json'

/** The attribute that carries an element’s number; a name, so that two elements made one carry both. */
const attributeOf = (number: number): string => `stet-${number}`

/** The number that an attribute’s name carries. */
export function numberIn(attribute: string): number | undefined {
  const digits = /^stet-(\d+)$/.exec(attribute)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** Writes a page for a parser that wants well-formed markup. Programs, styles, drawings and frames are written without what they hold. */
export function numbered(page: readonly Node[]): Numbered {
  const numbers = new Map<Element, number>()
  const parts: string[] = []
  const write = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (node.type === 'text') {
        parts.push(escaped(node.value))
        continue
      }
      const number = numbers.size
      numbers.set(node, number)
      const name = /^[a-z][\w:-]*$/.test(node.name) ? node.name : 'span'
      parts.push(`<${name}`, ...attributes(node), ` ${attributeOf(number)}="1">`)
      if (!unread.has(node.name) && (node.name !== 'script' || isData(node))) write(node.children)
      parts.push(`</${name}>`)
    }
  }
  write(page)
  return { markup: parts.join(''), count: numbers.size, numberOf: element => numbers.get(element) }
}

/** What a formula is drawn with: its classes (“CtxtMenu”) would be taken for those of a part of the page. */
const isFormula = ({ name, attributes: given }: Element): boolean =>
  name.startsWith('mjx-') || name === 'math' || /mathjax|katex|mwe-math/i.test(given.get('class') ?? '')

const attributes = (element: Element): readonly string[] =>
  [...element.attributes]
    .filter(([name]) => /^[a-z_][\w:.-]*$/i.test(name) && numberIn(name) === undefined)
    .filter(([name]) => name !== 'class' || !isFormula(element))
    .map(([name, value]) => ` ${name}="${escaped(value.slice(0, longestAttribute)).replaceAll('"', '&quot;')}"`)

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
