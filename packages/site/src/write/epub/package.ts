import { directionOfLanguage, outline, walkInlines, type Article, type OutlineEntry } from '@stet/core'
import { createHash } from 'node:crypto'
import { citedName } from '../cite/index.ts'
import { mediaTypeOf } from '../media-types.ts'
import type { SiteEntry, SiteOptions } from '../options.ts'
import { xml } from '../xml.ts'
import { xmlId } from './content.ts'

/** A picture of a book, by its path from the package document. */
export interface BookPicture {
  readonly path: string
  readonly format: Parameters<typeof mediaTypeOf>[0]
}

/** The book's own address, or a UUID that follows from its article's folder and title (RFC 9562, version 8). */
function identifier({ slug, article }: SiteEntry, url: string | undefined): string {
  if (url !== undefined) return url
  const hash = createHash('sha256').update(`${slug}\n${article.metadata.title}`).digest('hex')
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ]
  return `urn:uuid:${parts.join('-')}`
}

/** When nothing is known of an article's days: the first day of ZIP's calendar. */
const firstDay = '1980-01-01'

const hasMath = (article: Article, text: string): boolean =>
  text.includes('<math') || [...walkInlines(article)].some(({ type }) => type === 'inlineMath')

/** What the book says of how it can be read (EPUB Accessibility 1.1, 2). */
function access(hasPictures: boolean, isMath: boolean): readonly string[] {
  const features = [
    'structuralNavigation',
    'tableOfContents',
    'readingOrder',
    ...(hasPictures ? ['alternativeText'] : []),
    ...(isMath ? ['MathML'] : []),
  ]
  return [
    ...['textual', ...(hasPictures ? ['visual'] : [])].map(mode => property('schema:accessMode', mode)),
    property('schema:accessModeSufficient', 'textual'),
    ...features.map(feature => property('schema:accessibilityFeature', feature)),
    property('schema:accessibilityHazard', 'none'),
  ]
}

const property = (name: string, value: string): string => `<meta property="${name}">${xml(value)}</meta>`

/** The package document (EPUB 3.3, 5). `text` is the XHTML of the article. */
export function packageDocument(
  entry: SiteEntry,
  site: SiteOptions,
  url: string | undefined,
  text: string,
  pictures: readonly BookPicture[],
): string {
  const { title, subtitle, authors, language, published, updated, description, keywords, licence } =
    entry.article.metadata
  const isMath = hasMath(entry.article, text)
  const metadata = [
    `<dc:identifier id="id">${xml(identifier(entry, url))}</dc:identifier>`,
    `<dc:title id="title">${xml(title)}</dc:title>`,
    ...(subtitle === undefined
      ? []
      : [
          `<dc:title id="subtitle">${xml(subtitle)}</dc:title>`,
          '<meta refines="#subtitle" property="title-type">subtitle</meta>',
          '<meta refines="#title" property="title-type">main</meta>',
        ]),
    `<dc:language>${xml(language)}</dc:language>`,
    ...authors.flatMap(({ name }, index) => {
      const cited = citedName(name)
      const filed = 'literal' in cited ? name : `${cited.family}, ${cited.given}`
      return [
        `<dc:creator id="author-${index + 1}">${xml(name)}</dc:creator>`,
        `<meta refines="#author-${index + 1}" property="file-as">${xml(filed)}</meta>`,
      ]
    }),
    `<dc:publisher>${xml(site.name)}</dc:publisher>`,
    ...(published === undefined ? [] : [`<dc:date>${published}</dc:date>`]),
    property('dcterms:modified', `${updated ?? published ?? firstDay}T00:00:00Z`),
    ...(description === undefined ? [] : [`<dc:description>${xml(description)}</dc:description>`]),
    ...keywords.map(keyword => `<dc:subject>${xml(keyword)}</dc:subject>`),
    ...(licence === undefined ? [] : [`<dc:rights>${xml(licence)}</dc:rights>`]),
    ...access(pictures.length > 0, isMath),
  ]
  const items = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    `<item id="text" href="text.xhtml" media-type="application/xhtml+xml"${isMath ? ' properties="mathml"' : ''}/>`,
    '<item id="style" href="style.css" media-type="text/css"/>',
    ...pictures.map(
      ({ path, format }, index) =>
        `<item id="picture-${index + 1}" href="${xml(path.split('/').map(encodeURIComponent).join('/'))}" media-type="${mediaTypeOf(format)}"/>`,
    ),
  ]
  const progression = directionOfLanguage(language) === 'rtl' ? ' page-progression-direction="rtl"' : ''
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${xml(language)}">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    ${metadata.join('\n    ')}
  </metadata>
  <manifest>
    ${items.join('\n    ')}
  </manifest>
  <spine${progression}>
    <itemref idref="text"/>
  </spine>
</package>
`
}

const listed = (entries: readonly OutlineEntry[]): string =>
  `<ol>${entries.map(({ id, title, entries: inner }) => `<li><a href="text.xhtml#${encodeURI(xmlId(id))}">${xml(title)}</a>${inner.length === 0 ? '' : listed(inner)}</li>`).join('')}</ol>`

/** The navigation document (EPUB 3.3, 7): the article, and its sections within it. */
export function navigation(article: Article, title: string): string {
  const sections = outline(article)
  const own = `<ol><li><a href="text.xhtml">${xml(article.metadata.title)}</a>${sections.length === 0 ? '' : listed(sections)}</li></ol>`
  return bookPage(article, title, `<nav epub:type="toc" id="toc"><h1>${xml(title)}</h1>${own}</nav>`)
}

/** A page of the book. */
export function bookPage({ metadata: { language } }: Article, title: string, body: string): string {
  const direction = directionOfLanguage(language) === 'rtl' ? ' dir="rtl"' : ''
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${xml(language)}" xml:lang="${xml(language)}"${direction}>
<head><meta charset="utf-8"/><title>${xml(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body>${body}</body>
</html>
`
}
