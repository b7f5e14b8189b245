import { toHtml } from 'hast-util-to-html'
import type { ElementContent } from 'hast'
import { parseFragment, type DefaultTreeAdapterTypes as Parsed } from 'parse5'
import { xml } from '../xml.ts'

const html = 'http://www.w3.org/1999/xhtml'

/** Elements without content, which XML closes in their own tag (HTML Standard, 13.1.2). */
const voids: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'input', 'meta', 'link'])

/** Elements as XHTML (HTML Standard, 14): what a browser makes of their HTML, written as XML. */
export function xhtml(nodes: readonly ElementContent[]): string {
  const markup = toHtml({ type: 'root', children: [...nodes] })
  return written(parseFragment(markup).childNodes, html)
}

const written = (nodes: readonly Parsed.ChildNode[], namespace: string): string =>
  nodes
    .map(node => {
      if ('tagName' in node) return element(node, namespace)
      return node.nodeName === '#text' && 'value' in node ? xml(node.value) : ''
    })
    .join('')

function element({ tagName, attrs, childNodes, namespaceURI }: Parsed.Element, namespace: string): string {
  const inner: string = namespaceURI
  const own = inner === namespace ? '' : ` xmlns="${inner}"`
  const given = attrs.map(({ name, value }) => ` ${name}="${xml(value)}"`).join('')
  const open = `<${tagName}${own}${given}`
  if (voids.has(tagName) && childNodes.length === 0) return `${open}/>`
  return `${open}>${written(childNodes, inner)}</${tagName}>`
}
