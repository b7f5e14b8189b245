import { directionOfLanguage } from '@stet/core'
import { h } from 'hastscript'
import type { Element, Properties } from 'hast'
import { appearanceChoice } from './appearance.ts'
import type { SiteOptions } from './options.ts'
import { searchPagePath } from './search-paths.ts'
import { languageOfWords, type SiteWords } from './words/site-words.ts'

/** What the frame of a page needs to know of the page. */
export interface Framed {
  readonly site: SiteOptions
  /** The way from the page to the site's root: `''`, or `../` for each folder. */
  readonly root: string
  readonly words: SiteWords
  /** BCP 47. */
  readonly language: string
  /** From the site's root; absent where there is no logo. */
  readonly logoPath?: string
}

/** What words in one language say of it on a page in another. */
const ownLanguage = (own: string, language: string): Properties => ({
  lang: own,
  ...(directionOfLanguage(own) === directionOfLanguage(language) ? {} : { dir: directionOfLanguage(own) }),
})

/** The top of every page of a site: its name, the way to its index, and the choice between light and dark. */
export const masthead = (framed: Framed): Element[] => [
  h('header.masthead', [
    name(framed),
    h('div.tools', [
      ...(framed.site.hasSearch
        ? [
            h(
              'a.to-search',
              { href: framed.root + searchPagePath, ...languageOfWords(framed.words, framed.language) },
              framed.words.search,
            ),
          ]
        : []),
      appearanceChoice(framed.words, languageOfWords(framed.words, framed.language)),
    ]),
  ]),
]

function name({ site, root, logoPath, language }: Framed): Element {
  const { logo } = site
  const picture =
    logo === undefined || logoPath === undefined
      ? []
      : [
          h('img.logo', {
            src: root + logoPath,
            alt: '',
            width: Math.round(logo.width),
            height: Math.round(logo.height),
          }),
        ]
  return h('a.site-name', { href: `${root}index.html`, ...ownLanguage(site.language, language) }, [
    ...picture,
    h('span', site.name),
  ])
}

/** The foot of every page of a site; `more` stands below the site's name and description. */
export const footer = ({ site, root, language }: Framed, more: readonly Element[] = []): Element[] => [
  h('footer.site-footer', ownLanguage(site.language, language), [
    h('p', h('a', { href: `${root}index.html` }, site.name)),
    ...(site.description === undefined ? [] : [h('p', site.description)]),
    ...more,
  ]),
]
