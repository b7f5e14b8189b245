import type { Sink } from '@stet/core'
import { h } from 'hastscript'
import type { Element } from 'hast'
import { appearanceScript } from './appearance.ts'
import { articleElement, drawArticle, type DrawnArticle } from './article.ts'
import { articleHead, type Standing, type StandingPicture } from './article-head.ts'
import { citeBox, citeFiles, workOf, type Work } from './cite/index.ts'
import { documentOf } from './document.ts'
import { addressOf, mediaTypes } from './downloads.ts'
import { feedLinks } from './feeds/links.ts'
import { masthead } from './frame.ts'
import { jsonLd } from './machines/json-ld.ts'
import { onward, type Neighbours } from './onward.ts'
import type { SiteEntry, SiteOptions } from './options.ts'
import { cardFile, filed, photographs, picturesIn } from './pictures.ts'
import { assetLinks, fullAddress, siteFooter, type Shared } from './site-page.ts'
import type { Shelves } from './shelves.ts'
import { siteWordsFor } from './words/site-words.ts'

/** The way from an article's page, which stands one folder below the site's root. */
const root = '../'

/** An article's page, and the element in it that holds the article. */
export interface ArticlePage {
  readonly html: string
  readonly element: Element
}

/** Draws an article for its page. */
export function drawForSite(
  { article, assets }: SiteEntry,
  { highlight, directory }: Shared,
  sink: Sink,
): DrawnArticle {
  const wayTo = (shelves: Shelves) => (name: string) => {
    const shelf = shelves.of(name)
    return shelf && `${root}${addressOf(shelf.folder)}/index.html`
  }
  const ways = { topic: wayTo(directory.topics), author: wayTo(directory.authors) }
  return drawArticle(article, { gallery: filed(assets), highlight, ways }, sink)
}

/** The page of one article that is drawn. */
export function articlePage(
  entry: SiteEntry,
  drawn: DrawnArticle,
  neighbours: Neighbours,
  shared: Shared,
): ArticlePage {
  const { slug, article, downloads } = entry
  const { site, stylePath, directory } = shared
  const { title, language } = article.metadata
  const words = siteWordsFor(language)
  const element = articleElement(drawn, {
    downloads,
    contents: true,
    end: [citeBox(workIn(site, entry), slug, words)],
  })
  const html = documentOf({
    title: `${title} – ${site.name}`,
    language,
    words,
    style: { href: root + stylePath },
    script: appearanceScript,
    more: [
      ...articleHead(article.metadata, standingOf(entry, site)),
      ...alternates(entry),
      ...feedLinks(shared, root),
      ...assetLinks(shared, root),
      jsonLd(entry, site, path => fullAddress(`${slug}/${path}`, site), picturesOf(entry, site)),
    ],
    masthead: masthead({ ...shared, root, words, language }),
    main: [element, ...onward(entry, neighbours, directory, { root, words, language })],
    footer: siteFooter(shared, root, language),
  })
  return { html, element }
}

const workIn = (site: SiteOptions, { slug, article }: SiteEntry): Work =>
  workOf(article.metadata, site.name, fullAddress(`${slug}/`, site))

/** The article's citation for programs that keep references, as files of its folder. */
export const citationFiles = (entry: SiteEntry, site: SiteOptions) => citeFiles(workIn(site, entry), entry.slug)

/** The full addresses of the pictures that other sites may show. */
const picturesOf = ({ slug, article, assets }: SiteEntry, site: SiteOptions): readonly string[] =>
  photographs(article, assets).flatMap(path => fullAddress(`${slug}/${path}`, site) ?? [])

function standingOf(entry: SiteEntry, site: SiteOptions): Standing {
  const { slug, downloads } = entry
  const url = fullAddress(`${slug}/`, site)
  const pdf = downloads.find(({ format }) => format === 'pdf')
  const pdfUrl = pdf && fullAddress(`${slug}/${pdf.path}`, site)
  const picture = standingPicture(entry, site)
  return {
    siteName: site.name,
    ...(url === undefined ? {} : { url }),
    ...(pdfUrl === undefined ? {} : { pdfUrl }),
    ...(picture === undefined ? {} : { picture }),
  }
}

/** The picture that others show of the article: its card, or else its first photograph. */
function standingPicture({ slug, article, assets, card }: SiteEntry, site: SiteOptions): StandingPicture | undefined {
  const { title } = article.metadata
  const own = card && fullAddress(`${slug}/${cardFile}`, site)
  if (own !== undefined) return { url: own, width: 1200, height: 630, alternative: `${title} – ${site.name}` }
  const [photograph] = picturesIn(article, assets).filter(({ format }) => format !== 'svg')
  const url = photograph && fullAddress(`${slug}/${photograph.path}`, site)
  if (!photograph || url === undefined) return undefined
  const { width, height, alternative } = photograph
  return { url, width: Math.round(width), height: Math.round(height), alternative }
}

/** The other forms of the article, for programs that would rather read those. */
const alternates = ({ downloads }: SiteEntry): Element[] =>
  downloads.map(({ format, path }) =>
    h('link', { rel: ['alternate'], type: mediaTypes[format], href: addressOf(path) }),
  )
