import { isBlock } from '../block-names.ts'
import { shownWords } from '../page/page-parts.ts'
import { renamed, rewrite } from '../rewrite.ts'
import type { Element, Node } from '../tree.ts'
import { elementsIn, isSpace } from '../words.ts'
import type { Repair } from './repair.ts'

/**
 * Damage: headings that are paragraphs in bold. A short bold line alone in its paragraph, without the point of a sentence, becomes a heading
 * where words follow that are not bold. Declines: where the article has headings of its own below the first level, because bold is then
 * emphasis; where there is but one such line, or as many of them as of other paragraphs; in lists, tables and quotes; bylines.
 */
export const headingLooks: Repair = (nodes, { report }) => {
  const elements = [...elementsIn(nodes)]
  if (elements.some(({ name }) => /^h[2-6]$/.test(name))) return nodes
  const found = candidatesIn(nodes)
  const paragraphs = elements.filter(({ name, children }) => name === 'p' && shownWords(children) !== '').length
  if (found.size < 2 || found.size * 2 > paragraphs) return nodes
  return rewriteKept(nodes, found, element => {
    report('html/heading-by-look', { words: shownWords(element.children) }, element.place)
    return renamed(element, 'h2')
  })
}

const closed = new Set(['li', 'td', 'th', 'blockquote', 'figure', 'dl', 'aside', 'pre'])
const longest = 80

function candidatesIn(nodes: readonly Node[]): ReadonlySet<Element> {
  const found = new Set<Element>()
  const visit = (siblings: readonly Node[]) => {
    const shown = siblings.filter(node => !isSpace(node))
    for (const [index, node] of shown.entries()) {
      if (node.type === 'text' || closed.has(node.name)) continue
      const next = shown[index + 1]
      if (looksLikeHeading(node) && next && !looksLikeHeading(next) && shownWords([next]) !== '') found.add(node)
      else visit(node.children)
    }
  }
  visit(nodes)
  return found
}

function looksLikeHeading(node: Node): node is Element {
  if (node.type === 'text' || !(node.name === 'p' || (node.name === 'div' && !node.children.some(isBlockNode))))
    return false
  const words = shownWords(node.children)
  return (
    words !== '' &&
    words.length <= longest &&
    !/[.,;:…]$/.test(words) &&
    !/^by\s/i.test(words) &&
    node.children.every(isBold)
  )
}

const isBlockNode = (node: Node) => node.type === 'element' && isBlock(node.name)

const isBold = (node: Node): boolean =>
  isSpace(node) ||
  (node.type === 'element' &&
    (node.name === 'b' ||
      node.name === 'strong' ||
      (['span', 'font', 'u', 'i', 'em'].includes(node.name) &&
        node.children.length > 0 &&
        node.children.every(isBold))))

/** Rewrites some elements of a tree, known as they are; the bold in them goes. */
const rewriteKept = (
  nodes: readonly Node[],
  wanted: ReadonlySet<Element>,
  change: (element: Element) => Element,
): readonly Node[] =>
  nodes.map(node => {
    if (node.type === 'text') return node
    if (wanted.has(node)) return change({ ...node, children: rewrite(node.children, withoutBold) })
    return { ...node, children: rewriteKept(node.children, wanted, change) }
  })

const withoutBold = (element: Element): readonly Node[] =>
  element.name === 'b' || element.name === 'strong' ? element.children : [element]
