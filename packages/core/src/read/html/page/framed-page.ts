import type { Element, Node } from '../tree.ts'
import { elementsIn } from '../words.ts'

/**
 * Whether HTML is a page that somebody saved, with a frame around its article: it writes its `<html>` or `<body>`, and has a sign of a
 * site (navigation, a head, a foot, a form, a program). What a word processor saved or laid on the clipboard (Word, LibreOffice,
 * Google Docs) or a converter made (Pandoc, Asciidoctor) is a document from end to end, however its tags look.
 */
export function isFramedPage(page: readonly Node[]): boolean {
  const elements = [...elementsIn(page)]
  const isWritten = elements.some(({ name, place }) => (name === 'html' || name === 'body') && place !== undefined)
  const body = elements.find(({ name }) => name === 'body')
  return isWritten && hasFrame(page) && !elements.some(isOfDocumentMaker) && !body?.children.some(isOfGoogleDocs)
}

const frames = new Set(['nav', 'header', 'footer', 'aside', 'form', 'button', 'iframe', 'script'])
const articles = new Set(['main', 'article', 'blockquote'])

/** Whether a sign of a site stands outside what is marked as an article; a program may stand anywhere. */
const hasFrame = (nodes: readonly Node[], inArticle = false): boolean =>
  nodes.some(
    node =>
      node.type === 'element' &&
      ((frames.has(node.name) && (!inArticle || node.name === 'script')) ||
        hasFrame(node.children, inArticle || articles.has(node.name))),
  )

const isOfDocumentMaker = ({ name, attributes }: Element): boolean =>
  (name === 'meta' &&
    attributes.get('name')?.toLowerCase() === 'generator' &&
    /microsoft word|libreoffice|openoffice|pandoc|asciidoctor/i.test(attributes.get('content') ?? '')) ||
  (name === 'html' && attributes.get('xmlns:w') === 'urn:schemas-microsoft-com:office:word')

const isOfGoogleDocs = (node: Node): boolean =>
  node.type === 'element' && (node.attributes.get('id') ?? '').startsWith('docs-internal-guid')
