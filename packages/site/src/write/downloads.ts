import { h } from 'hastscript'
import type { Element } from 'hast'
import { partId } from './attributes.ts'
import type { Context } from './context.ts'
import type { Download, DownloadFormat } from './options.ts'
import { sizeInWords } from './words/figures.ts'
import type { SiteWords } from './words/site-words.ts'

const mediaTypes: { readonly [Format in DownloadFormat]: string } = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** A relative address of a file of the site: each part of its path percent-encoded, the slashes kept. */
export const addressOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

function download({ format, path, size, pages }: Download, siteWords: SiteWords): Element {
  const facts = [sizeInWords(size, siteWords), ...(pages === undefined ? [] : [siteWords.pages(pages)])].join(', ')
  const link = { href: addressOf(path), download: true, type: mediaTypes[format], className: ['download', format] }
  return h('li', h('a', link, h('span.format', siteWords.formats[format]), ', ', h('span.facts', facts)))
}

/** The other forms of the article, each with its kind, size and pages; nothing where there are none. */
export function downloadBox(downloads: readonly Download[], { words, siteWords }: Context): Element[] {
  if (downloads.length === 0) return []
  const label = partId('', 'downloads')
  return [
    h('section.downloads', { ariaLabelledBy: label }, [
      h('h2', { id: label }, words.downloads),
      h(
        'ul',
        downloads.map(each => download(each, siteWords)),
      ),
    ]),
  ]
}
