import { isSame, madeOf, renamed, rewrite, withChildren } from '../rewrite.ts'
import type { Element, Node } from '../tree.ts'
import { classesOf, elementsIn, isSpace, rawText } from '../words.ts'
import type { Repair } from './repair.ts'

/**
 * Damage: pictures whose captions are tied to them by class alone (`wp-caption-text`, `MsoCaption`, `caption`), in a box with them or right behind them, and
 * `<figcaption>`s that stand deeper in their `<figure>`. Picture and caption become one figure. Declines: captions without a picture
 * right before them.
 */
export const captions: Repair = nodes =>
  joined(rewrite(nodes, element => [figureOf(withChildren(element, joined(element.children)))]))

const isCaption = (node: Node): node is Element =>
  node.type === 'element' &&
  rawText(node.children).trim() !== '' &&
  classesOf(node).some(name => /(?:^|[-_])caption(?:$|[-_]text$)|^MsoCaption$/i.test(name))

/** Whether a node shows a picture and no words. */
const isPicture = (node: Node): node is Element =>
  node.type === 'element' &&
  !['table', 'ul', 'ol', 'figure'].includes(node.name) &&
  rawText([node]).trim() === '' &&
  [node, ...elementsIn(node.children)].some(({ name }) => name === 'img')

/** Children in which a picture and the caption behind it are a figure. */
function joined(nodes: readonly Node[]): readonly Node[] {
  const found: Node[] = []
  for (const node of nodes) {
    const at = found.findLastIndex(each => !isSpace(each))
    const before = found[at]
    if (before && isPicture(before) && isCaption(node)) {
      found.splice(at)
      found.push(madeOf('figure', [before, renamed(node, 'figcaption')], before.place))
    } else found.push(node)
  }
  return isSame(found, nodes) ? nodes : found
}

/** A figure with its caption as its own child. */
function figureOf(element: Element): Element {
  if (element.name !== 'figure') return element
  const isOwn = element.children.some(child => child.type === 'element' && child.name === 'figcaption')
  const deeper = isOwn ? undefined : [...elementsIn(element.children)].find(({ name }) => name === 'figcaption')
  if (!deeper) return element
  const rest = without(element.children, deeper)
  return withChildren(element, [...rest, deeper])
}

const without = (nodes: readonly Node[], gone: Element): readonly Node[] =>
  nodes.flatMap(node => {
    if (node === gone) return []
    return [node.type === 'text' ? node : withChildren(node, without(node.children, gone))]
  })
