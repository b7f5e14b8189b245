import { zipSync, type Zippable } from 'fflate'
import { noWays, type DrawnArticle } from '../article.ts'
import { colophon } from '../colophon.ts'
import type { SiteEntry, SiteOptions } from '../options.ts'
import { picturesIn } from '../pictures.ts'
import { fullAddress } from '../site-page.ts'
import { titleBlock } from '../title-block.ts'
import { bookContent } from './content.ts'
import { bookPage, navigation, packageDocument } from './package.ts'
import { bookStyle } from './style.ts'
import { xhtml } from './xhtml.ts'

const container = `<?xml version="1.0" encoding="utf-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
  <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`

/** The first moment of ZIP's calendar, which has local times: the same bytes on every machine. */
const timeless = { mtime: new Date(1980, 0, 1), os: 0 } as const

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)

/** An article as a book (EPUB 3.3), made of the elements of its page; the same bytes for the same article. */
export function epub(entry: SiteEntry, drawn: DrawnArticle, site: SiteOptions): Uint8Array<ArrayBuffer> {
  const { article } = entry
  const { title } = article.metadata
  const address = fullAddress(`${entry.slug}/`, site)
  const context = { ...drawn.context, ways: noWays }
  const parts = [titleBlock(context), ...drawn.text, ...drawn.endnotes, ...drawn.references, ...colophon(context)]
  const text = xhtml(bookContent(parts, address))
  const pictures = picturesIn(article, entry.assets)
  const opf = packageDocument(entry, site, article.metadata.canonicalUrl ?? address, text, pictures)
  const files: Zippable = {
    mimetype: [encoded('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': encoded(container),
    'EPUB/package.opf': encoded(opf),
    'EPUB/nav.xhtml': encoded(navigation(article, context.words.contents)),
    'EPUB/text.xhtml': encoded(bookPage(article, title, `<article>${text}</article>`)),
    'EPUB/style.css': encoded(bookStyle),
  }
  for (const { path, bytes, format } of pictures) files[`EPUB/${path}`] = [bytes, { level: format === 'svg' ? 6 : 0 }]
  return zipSync(files, timeless)
}
