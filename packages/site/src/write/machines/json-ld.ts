import { type Asset, type Author } from '@stet/core'
import { h } from 'hastscript'
import type { Element } from 'hast'
import { isWebAddress } from '../address.ts'
import { citedName } from '../cite/index.ts'
import { mediaTypes } from '../downloads.ts'
import { licenceAddress } from '../licence.ts'
import { logoPathOf } from '../icons.ts'
import type { SiteEntry, SiteOptions } from '../options.ts'

const author = ({ name, affiliation, url, orcid }: Author) => ({
  '@type': orcid === undefined && 'literal' in citedName(name) ? 'Organization' : 'Person',
  name,
  ...(url === undefined ? {} : { url }),
  ...(orcid === undefined ? {} : { sameAs: `https://orcid.org/${orcid}` }),
  ...(affiliation === undefined ? {} : { affiliation: { '@type': 'Organization', name: affiliation } }),
})

const publisher = ({ name, baseUrl, logo }: SiteOptions) => ({
  '@type': 'Organization',
  name,
  ...(baseUrl === undefined ? {} : { url: baseUrl }),
  ...(baseUrl === undefined || logo === undefined ? {} : { logo: logoAddress(logo, baseUrl) }),
})

const logoAddress = (logo: Asset, baseUrl: string) => ({
  '@type': 'ImageObject',
  url: new URL(logoPathOf(logo), baseUrl).href,
})

/** What schema.org has to say of an article; `addressOf` makes full addresses of paths in its folder. */
export function jsonLd(
  { article, downloads }: SiteEntry,
  site: SiteOptions,
  addressOf: (path: string) => string | undefined,
  pictures: readonly string[],
): Element {
  const { title, subtitle, description, language, authors, published, updated, keywords, licence, canonicalUrl } =
    article.metadata
  const url = canonicalUrl ?? addressOf('')
  const licensed = licence === undefined ? undefined : licenceAddress(licence)
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    ...(subtitle === undefined ? {} : { alternativeHeadline: subtitle }),
    ...(description === undefined ? {} : { description }),
    inLanguage: language,
    ...(published === undefined ? {} : { datePublished: published }),
    ...((updated ?? published) === undefined ? {} : { dateModified: updated ?? published }),
    author: (authors.length === 0 ? [{ name: site.name }] : authors).map(author),
    publisher: publisher(site),
    ...(url === undefined ? {} : { url, mainEntityOfPage: { '@type': 'WebPage', '@id': url } }),
    ...(pictures.length === 0 ? {} : { image: pictures }),
    ...(keywords.length === 0 ? {} : { keywords }),
    ...(licensed === undefined || !isWebAddress(licensed) ? {} : { license: licensed }),
    isAccessibleForFree: true,
    ...(addressOf('') === undefined || downloads.length === 0
      ? {}
      : {
          encoding: downloads.map(({ format, path, size }) => ({
            '@type': 'MediaObject',
            encodingFormat: mediaTypes[format],
            contentUrl: addressOf(path),
            contentSize: String(size),
          })),
        }),
  }
  return h('script', { type: 'application/ld+json' }, JSON.stringify(data).replaceAll('<', '\\u003c'))
}
