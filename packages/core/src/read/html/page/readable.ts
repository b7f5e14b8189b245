import { Readability } from '@mozilla/readability'
import JSDOMParser from '@mozilla/readability/JSDOMParser.js'
import type { Element, Node, Text } from '../tree.ts'
import { isSpace } from '../words.ts'
import { numbered, numberIn } from './numbered.ts'

/** What of a page is its article, by the judgement of Firefox’s reading view. */
export interface Readable {
  readonly keeps: (node: Node) => boolean
  /** Without the name of the site; empty where the page has none. */
  readonly title: string
  /** Who wrote it, as the page prints it; empty where it does not say. */
  readonly byline: string
}

/** How many elements are judged: beyond it, the time that Readability takes grows faster than the page. */
const mostElements = 50_000

/** As much of the DOM as is looked at here. */
interface Seen {
  readonly nodeType: number
  readonly attributes?: readonly { readonly name: string }[]
  readonly childNodes: readonly Seen[]
  readonly textContent: string
}

/**
 * Asks Readability which part of a page is its article. The page is given to it as well-formed markup with its elements
 * numbered, as Firefox does, and its answer is mapped back by the numbers. Undefined where it finds no article.
 */
export function readable(page: readonly Node[]): Readable | undefined {
  const { markup, count, numberOf } = numbered(page)
  if (count > mostElements) return undefined
  const document = new JSDOMParser().parse(markup, 'http://page.invalid/')
  const found = new Readability<Seen>(document, { serializer: node => node as unknown as Seen }).parse()
  if (!found?.content) return undefined
  const { numbers, words } = answerOf(found.content)
  const isKept = (element: Element) => {
    const number = numberOf(element)
    return number !== undefined && numbers.has(number)
  }
  const texts = keptTexts(page, isKept, words)
  return {
    title: oneLine(found.title),
    byline: oneLine(found.byline),
    keeps: node => (node.type === 'element' ? isKept(node) : texts.has(node)),
  }
}

const oneLine = (words: string | null | undefined): string => (words ?? '').replaceAll(/\s+/g, ' ').trim()

/** The numbers of the elements that are left, and how often each text is. */
function answerOf(root: Seen): { readonly numbers: ReadonlySet<number>; readonly words: Map<string, number> } {
  const numbers = new Set<number>()
  const words = new Map<string, number>()
  const pending: Seen[] = [root]
  for (let node = pending.pop(); node; node = pending.pop()) {
    for (const { name } of node.attributes ?? []) {
      const number = numberIn(name)
      if (number !== undefined) numbers.add(number)
    }
    if (node.nodeType === 3) words.set(node.textContent, (words.get(node.textContent) ?? 0) + 1)
    else pending.push(...node.childNodes)
  }
  return { numbers, words }
}

/**
 * The texts that are left. A text goes with the element that it stands in; where that is gone, because Readability put
 * its words into a paragraph of its own making, by its words.
 */
function keptTexts(
  page: readonly Node[],
  isKept: (element: Element) => boolean,
  words: Map<string, number>,
): ReadonlySet<Text> {
  const kept = new Set<Text>()
  const homeless: Text[] = []
  const take = ({ value }: Text) => words.set(value, (words.get(value) ?? 0) - 1)
  const visit = (nodes: readonly Node[], parentIsKept: boolean) => {
    for (const node of nodes)
      if (node.type === 'element') visit(node.children, isKept(node))
      else if (parentIsKept) {
        kept.add(node)
        take(node)
      } else if (!isSpace(node)) homeless.push(node)
  }
  visit(page, false)
  for (const text of homeless)
    if ((words.get(text.value) ?? 0) > 0) {
      kept.add(text)
      take(text)
    }
  return kept
}
