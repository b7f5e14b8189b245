import type { Element, Node } from '../tree.ts'
import { elementsIn } from '../words.ts'

/**
 * Whether HTML is a page that somebody saved, with a frame around its article: it writes its `<html>` or `<body>`. What a word
 * processor saved (Word, LibreOffice, Google Docs) is a document from end to end, however its tags look.
 */
export function isWholePage(page: readonly Node[]): boolean {
  const elements = [...elementsIn(page)]
  const isWritten = elements.some(({ name, place }) => (name === 'html' || name === 'body') && place !== undefined)
  return isWritten && !elements.some(isOfWordProcessor)
}

const isOfWordProcessor = ({ name, attributes }: Element): boolean =>
  (name === 'meta' &&
    attributes.get('name')?.toLowerCase() === 'generator' &&
    /microsoft word|libreoffice|openoffice/i.test(attributes.get('content') ?? '')) ||
  (name === 'html' && attributes.get('xmlns:w') === 'urn:schemas-microsoft-com:office:word') ||
  (attributes.get('id') ?? '').startsWith('docs-internal-guid')
