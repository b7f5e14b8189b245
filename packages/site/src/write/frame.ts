import { h } from 'hastscript'
import type { Element } from 'hast'
import type { SiteOptions } from './options.ts'

/** The top of every page of a site: its name, and the way to its index. */
export const masthead = (site: SiteOptions, home: string): Element[] => [
  h('header.masthead', h('a.site-name', { href: home, lang: site.language }, site.name)),
]

/** The foot of every page of a site. */
export const footer = (site: SiteOptions, home: string): Element[] => [
  h('footer.site-footer', { lang: site.language }, [
    h('p', h('a', { href: home }, site.name)),
    ...(site.description === undefined ? [] : [h('p', site.description)]),
  ]),
]
