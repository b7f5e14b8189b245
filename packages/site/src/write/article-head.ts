import type { Author, Metadata } from '@stet/core'
import { h } from 'hastscript'
import type { Element } from 'hast'
import { isWebAddress } from './address.ts'
import { meta, property } from './head.ts'

/** A picture that stands for an article. */
export interface StandingPicture {
  /** Its full address. */
  readonly url: string
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** What it shows, in words. */
  readonly alternative: string
}

/** Where an article stands, as far as it is known. */
export interface Standing {
  readonly siteName?: string
  /** The page's full address. */
  readonly url?: string
  /** The PDF's full address. */
  readonly pdfUrl?: string
  readonly picture?: StandingPicture
}

/** Description, keywords and canonical address; Open Graph; and the tags by which Google Scholar indexes. */
export function articleHead(metadata: Metadata, { siteName, url, pdfUrl, picture }: Standing): Element[] {
  const { title, description, authors, keywords, published, updated, language } = metadata
  const canonical = metadata.canonicalUrl ?? url
  return [
    ...meta('description', description),
    ...meta('author', authors.map(({ name }) => name).join(', ')),
    ...keywords.map(keyword => h('meta', { name: 'citation_keywords', content: keyword })),
    ...(canonical !== undefined && isWebAddress(canonical) ? [h('link', { rel: ['canonical'], href: canonical })] : []),
    ...property('og:type', 'article'),
    ...property('og:title', title),
    ...property('og:description', description),
    ...property('og:site_name', siteName),
    ...property('og:url', canonical),
    ...property('og:locale', language.replaceAll('-', '_')),
    ...property('og:image', picture?.url),
    ...property('og:image:width', picture && String(picture.width)),
    ...property('og:image:height', picture && String(picture.height)),
    ...property('og:image:alt', picture?.alternative),
    ...property('article:published_time', published),
    ...property('article:modified_time', updated),
    ...keywords.flatMap(keyword => property('article:tag', keyword)),
    ...meta('twitter:card', picture === undefined ? 'summary' : 'summary_large_image'),
    ...meta('citation_title', title),
    ...authors.flatMap(citedAuthor),
    ...meta('citation_publisher', siteName),
    ...meta('citation_public_url', canonical),
    ...meta('citation_publication_date', published?.replaceAll('-', '/')),
    ...meta('citation_language', language),
    ...meta('citation_pdf_url', pdfUrl),
  ]
}

/** What belongs to an author stands directly behind the author's name (Google Scholar, Inclusion Guidelines). */
const citedAuthor = ({ name, affiliation, orcid }: Author): Element[] => [
  ...meta('citation_author', name),
  ...meta('citation_author_institution', affiliation),
  ...meta('citation_author_orcid', orcid && `https://orcid.org/${orcid}`),
]
