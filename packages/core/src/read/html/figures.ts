import type { DraftBlock } from '../../draft/index.ts'
import { container } from './containers.ts'
import { within, type Context } from './context.ts'
import { content, image, isBlank } from './inlines.ts'
import { placed } from './places.ts'
import { quoteOf } from './quotes.ts'
import { tableOf } from './tables.ts'
import type { Element, Node } from './tree.ts'
import { anchored, isSpace } from './words.ts'

/**
 * Reads `<figure>` by what it holds: a quote, whose caption says who said it; a table, whose caption it is; pictures. Any
 * other figure gives what it holds, its caption as a paragraph.
 */
export function figure(element: Element, context: Context): readonly DraftBlock[] {
  const captionElement = element.children.find(child => child.type === 'element' && child.name === 'figcaption')
  if (captionElement?.type === 'text') return container(element, context)
  const caption = captionElement ? content(captionElement.children, within(captionElement, context)) : []
  const rest = element.children.filter(child => child !== captionElement && !isSpace(child))
  const [only] = rest
  if (only?.type === 'element' && rest.length === 1) {
    if (only.name === 'blockquote') return quoteOf(element, only.children, caption, within(only, context))
    if (only.name === 'table')
      return tableOf(only, { ...anchored(only), ...anchored(element) }, caption, within(only, context))
  }
  const { pictures, others } = partsOf(rest, context)
  const images = pictures.flatMap(picture => image(picture, context))
  if (images.length === 0 || others.length > 0) return container(element, context)
  return [
    {
      type: 'figure',
      images,
      ...(isBlank(caption) ? {} : { caption }),
      ...anchored(element),
      ...placed(element.place),
    },
  ]
}

/** The pictures of a figure, and the nodes that are neither pictures nor mere wrappers of pictures. */
function partsOf(nodes: readonly Node[], context: Context): { pictures: readonly Element[]; others: readonly Node[] } {
  const pictures: Element[] = []
  const others: Node[] = []
  for (const node of nodes) {
    if (isSpace(node)) continue
    if (node.type === 'element' && node.name === 'img') pictures.push(node)
    else if (node.type === 'element' && wrappers.has(node.name)) {
      const inner = partsOf(node.children, context)
      pictures.push(...inner.pictures)
      others.push(...inner.others)
    } else if (node.type === 'element' && node.name === 'source') continue
    else others.push(node)
  }
  return { pictures, others }
}

const wrappers = new Set(['p', 'div', 'span', 'a', 'picture', 'center'])
