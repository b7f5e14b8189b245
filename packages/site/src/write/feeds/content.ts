import { toHtml } from 'hast-util-to-html'
import type { Element, ElementContent, Properties } from 'hast'

const isOf = ({ properties }: Element, name: string): boolean => [properties.className].flat().includes(name)

/** The parts of an article's element that are its text. */
const textParts = ['text', 'notes', 'references']

/** The text of an article's element as HTML that stands anywhere: every address in it is whole. `url` is the page's. */
export function feedContent(article: Element, url: string): string {
  const parts = article.children.filter(
    child => child.type === 'element' && textParts.some(name => isOf(child, name)),
  ) as Element[]
  return toHtml(
    { type: 'root', children: parts.map(part => settled(part, url)) },
    { characterReferences: { useNamedReferences: true } },
  )
}

const unwanted = (node: ElementContent): boolean =>
  node.type === 'element' && (isOf(node, 'side-note') || isOf(node, 'anchor'))

function settled(element: Element, url: string): Element {
  const { tabIndex: _, ...properties } = element.properties
  return {
    ...element,
    properties: { ...properties, ...whole('href', properties, url), ...whole('src', properties, url) },
    children: element.children
      .filter(child => !unwanted(child))
      .map(child => (child.type === 'element' ? settled(child, url) : child)),
  }
}

function whole(name: string, properties: Properties, url: string): Properties {
  const address = properties[name]
  if (typeof address !== 'string') return {}
  return { [name]: URL.canParse(address, url) ? new URL(address, url).href : address }
}
