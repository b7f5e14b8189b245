import { h } from 'hastscript'
import type { Element } from 'hast'
import { partId, phraseAttributes, wordsAttributes } from './attributes.ts'
import type { Context } from './context.ts'
import type { Download, DownloadFormat } from './options.ts'
import { sizeInWords } from './words/figures.ts'

/** The media types of the forms of an article (IANA). */
export const mediaTypes: { readonly [Format in DownloadFormat]: string } = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  epub: 'application/epub+zip',
  markdown: 'text/markdown',
}

/** A relative address of a file of the site: each part of its path percent-encoded, the slashes kept. */
export const addressOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

function download({ format, path, size, pages, isAccessible }: Download, context: Context): Element {
  const { siteWords } = context
  const facts = [
    sizeInWords(size, siteWords),
    ...(pages === undefined ? [] : [siteWords.pages(pages)]),
    ...(isAccessible ? [siteWords.accessible] : []),
  ]
  const link = { href: addressOf(path), download: true, type: mediaTypes[format], className: 'download' }
  const apart = facts.flatMap(fact => [siteWords.separator, h('bdi', fact)])
  const words = [h('bdi.format', siteWords.formats[format]), h('span.facts', apart)]
  return h('li', h('a', { ...link, ...phraseAttributes(context) }, words))
}

/** The other forms of the article, each with its kind, size, pages and whether all can read it; nothing where there are none. */
export function downloadBox(downloads: readonly Download[], context: Context): Element[] {
  if (downloads.length === 0) return []
  const label = partId('', 'downloads')
  return [
    h('section.downloads', { ariaLabelledBy: label }, [
      h('h2', { id: label, ...wordsAttributes(context) }, context.words.downloads),
      h(
        'ul',
        downloads.map(each => download(each, context)),
      ),
    ]),
  ]
}
