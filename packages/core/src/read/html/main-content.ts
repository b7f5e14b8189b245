import type { Element, Node } from './tree.ts'
import { elementsIn, firstElement } from './words.ts'

/** The part of a page that holds its article: `<main>`, else the one `<article>`, else `<body>`, else all of it. */
export function mainContent(page: readonly Node[]): readonly Node[] {
  const elements = [...elementsIn(page)]
  const articles = elements.filter(element => element.name === 'article')
  const main = elements.find(isMain) ?? (articles.length === 1 ? articles[0] : firstElement(page, 'body'))
  return main ? main.children : page
}

const isMain = (element: Element) => element.name === 'main' || element.attributes.get('role') === 'main'
