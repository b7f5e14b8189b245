import type { Found } from '../../../draft/index.ts'
import { isBlock } from '../block-names.ts'
import { placed } from '../places.ts'
import type { Element, Node } from '../tree.ts'
import { isUnseen } from '../visible.ts'
import { elementsIn, firstElement } from '../words.ts'
import { isSameWords, shownWords } from './page-parts.ts'

/**
 * What the article of a page calls itself: the words that were found in the page, where the page shows them or, failing that, where its `<title>` says
 * them; else its one heading of the first level, if the article begins with it. Undefined where neither is.
 */
export function titleOf(
  page: readonly Node[],
  article: readonly Node[],
  words: string | undefined,
): Found<string> | undefined {
  if (words !== undefined) {
    const elements = [...elementsIn(page)].filter(({ name }) => name === 'h1' || name === 'title')
    const heading = elements.find(({ name, children }) => name === 'h1' && isHeadingOf(words, children))
    if (!heading && elements.some(element => isHiddenHeading(words, element))) return undefined
    const spoken = heading ?? elements.find(({ children }) => shownWords(children).includes(words))
    return { value: heading ? onOneLine(heading.children) : words, ...placed(spoken?.place) }
  }
  const headings = [...elementsIn(article)].filter(({ name }) => name === 'h1')
  const [only] = headings
  const window =
    firstElement(page, 'title')
      ?.children.map(child => (child.type === 'text' ? child.value : ''))
      .join('') ?? ''
  const said = only ? shownWords(only.children) : ''
  return only &&
    headings.length === 1 &&
    said !== '' &&
    window.includes(said) &&
    shownWords(article).startsWith(said) &&
    isPlain(only)
    ? { value: said, ...placed(only.place) }
    : undefined
}

/** Whether a heading shows the words of a title; Readability’s may hold words that the page hides. */
function isHeadingOf(title: string, nodes: readonly Node[]): boolean {
  const shown = shownWords(nodes)
  return shown !== '' && (isSameWords(shown, title) || isSameWords(allWords(nodes), title) || isBeginning(shown, title))
}

/** Whether a title was taken from a heading that the page does not show. */
const isHiddenHeading = (title: string, { name, children }: Element): boolean =>
  name === 'h1' && shownWords(children) === '' && isSameWords(allWords(children), title)

const allWords = (nodes: readonly Node[]): string =>
  nodes.map(node => (node.type === 'text' ? node.value : allWords(node.children))).join('')

/** The words of a heading on one line, those of its lines apart. */
const onOneLine = (nodes: readonly Node[]): string => linesOf(nodes).replaceAll(/\s+/g, ' ').trim()

const linesOf = (nodes: readonly Node[]): string =>
  nodes
    .map(node => {
      if (node.type === 'text') return node.value
      if (isUnseen(node)) return ''
      return node.name === 'br' || isBlock(node.name) ? ` ${linesOf(node.children)} ` : linesOf(node.children)
    })
    .join('')

/** Whether words are what a longer title begins with, before the name of its site. */
const isBeginning = (words: string, title: string): boolean =>
  words.length > 10 && title.startsWith(words) && /^\s+[|–—·_»-]\s/.test(title.slice(words.length))

/** Whether a heading has words alone, so that nothing is lost when it becomes a title. */
const isPlain = (heading: Element): boolean =>
  [...elementsIn(heading.children)].every(
    ({ name, attributes }) => name === 'span' || (name === 'a' && !attributes.has('href')),
  )
