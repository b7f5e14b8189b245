import { h } from 'hastscript'
import type { Element } from 'hast'

/** What a page says of itself to browsers and machines. */
export interface Head {
  readonly title: string
  readonly style: Style
  /** Further elements, such as an article's citation data. */
  readonly more: readonly Element[]
}

/** Where a page's style comes from: a file beside it, or the page itself. */
type Style = { readonly href: string } | { readonly css: string }

/** A `<meta>` with a name; nothing where there is nothing to say. */
export const meta = (name: string, content: string | undefined): Element[] =>
  content === undefined || content === '' ? [] : [h('meta', { name, content })]

/** A `<meta>` of Open Graph (https://ogp.me/), which has a property in place of a name. */
export const property = (name: string, content: string | undefined): Element[] =>
  content === undefined || content === '' ? [] : [h('meta', { property: name, content })]

/** A page runs nothing, sends nothing and loads nothing from another host (CSP Level 3). */
const policy = (style: Style): string => {
  const own = 'href' in style ? " 'self'" : ''
  return `default-src 'none'; style-src${own} 'unsafe-inline'; img-src${own} data:; base-uri 'none'; form-action 'none'`
}

const styleElement = (style: Style): Element =>
  'href' in style ? h('link', { rel: ['stylesheet'], href: style.href }) : h('style', style.css)

/** The head of every page. */
export const head = ({ title, style, more }: Head): Element =>
  h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy(style) }),
    h('title', title),
    ...meta('viewport', 'width=device-width, initial-scale=1'),
    ...meta('color-scheme', 'light dark'),
    ...meta('generator', 'Stet'),
    ...more,
    styleElement(style),
  ])
