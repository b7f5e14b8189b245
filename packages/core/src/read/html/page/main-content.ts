import type { Element, Node } from '../tree.ts'
import { shownElements } from '../visible.ts'
import { firstElement, isSpace } from '../words.ts'
import { isFramedPage } from './framed-page.ts'
import { readable } from './readable.ts'

/** The article of a page, and what is left of the page without it. */
export interface MainContent extends Split {
  /** The words of the title, where the page’s own `<title>` may say more (“Title | Site”). */
  readonly title?: string
  /** Who wrote it, as the page prints it. */
  readonly byline?: string
  /** Whether a site made the page around it. */
  readonly isFramed: boolean
}

interface Split {
  readonly nodes: readonly Node[]
  /** Neighbours that were left out, together, in the order of the page. */
  readonly leftOut: readonly (readonly Node[])[]
}

/**
 * The part of a page that holds its article: what Readability finds in a page that somebody saved; in a piece of HTML, or
 * where it finds nothing, `<main>`, else the one `<article>`, else `<body>`, else all of it.
 */
export function mainContent(page: readonly Node[]): MainContent {
  const body = firstElement(page, 'body')?.children ?? page
  const isFramed = isFramedPage(page)
  const found = isFramed ? readable(page) : undefined
  if (found)
    return {
      isFramed,
      ...split(body, found.keeps),
      ...(found.title === '' ? {} : { title: found.title }),
      ...(found.byline === '' ? {} : { byline: found.byline }),
    }
  const elements = [...shownElements(page)]
  const articles = elements.filter(element => element.name === 'article')
  const main = elements.find(isMain) ?? (articles.length === 1 ? articles[0] : undefined)
  return { isFramed, ...(main ? split(body, insideOf(main)) : { nodes: body, leftOut: [] }) }
}

const isMain = (element: Element) => element.name === 'main' || element.attributes.get('role') === 'main'

function insideOf(main: Element): (node: Node) => boolean {
  const inside = new Set<Node>()
  const visit = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      inside.add(node)
      if (node.type === 'element') visit(node.children)
    }
  }
  visit(main.children)
  return node => inside.has(node)
}

/** Parts a tree: an element that is not kept gives way to what is kept in it; one that holds nothing kept is left out whole. */
function split(nodes: readonly Node[], keeps: (node: Node) => boolean): Split {
  const kept: Node[] = []
  const leftOut: (readonly Node[])[] = []
  let stretch: Node[] = []
  const endStretch = () => {
    if (stretch.length > 0) leftOut.push(stretch)
    stretch = []
  }
  for (const node of nodes) {
    const inner = node.type === 'element' ? split(node.children, keeps) : undefined
    const isKept = keeps(node) || (isSpace(node) && kept.length > 0 && stretch.length === 0)
    if (!isKept && (!inner || inner.nodes.length === 0)) {
      stretch.push(node)
      continue
    }
    endStretch()
    leftOut.push(...(inner?.leftOut ?? []))
    if (!inner || node.type === 'text') kept.push(node)
    else if (!isKept) kept.push(...inner.nodes)
    else kept.push({ ...node, children: inner.nodes })
  }
  endStretch()
  return { nodes: kept, leftOut }
}
