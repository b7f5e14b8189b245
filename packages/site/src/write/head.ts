import { h } from 'hastscript'
import type { Element } from 'hast'
import { createHash } from 'node:crypto'

/** What a page says of itself to browsers and machines. */
export interface Head {
  readonly title: string
  readonly style: Style
  /** A script that stands in the page; the only one that may run. */
  readonly script?: string
  /** Whether the script loads more of its own host: scripts, data, and WebAssembly, which the search is made of. */
  readonly isSearching?: boolean
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

/** A page runs no script but its own, sends nothing and loads nothing from another host (CSP Level 3). */
const policy = ({ style, script, isSearching }: Head): string => {
  const own = 'href' in style || script !== undefined ? " 'self'" : ''
  const searching = isSearching ? " 'self' 'wasm-unsafe-eval'" : ''
  const hash =
    script === undefined
      ? ''
      : `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'${searching}; `
  const data = isSearching ? "connect-src 'self'; worker-src 'self'; " : ''
  const files = own !== '' ? "font-src 'self'; manifest-src 'self'; " : ''
  return `default-src 'none'; ${hash}${data}style-src${own} 'unsafe-inline'; img-src${own} data:; ${files}base-uri 'none'; form-action 'none'`
}

const styleElement = (style: Style): Element =>
  'href' in style ? h('link', { rel: ['stylesheet'], href: style.href }) : h('style', style.css)

/** The head of every page. */
export const head = (page: Head): Element => {
  const { title, style, script, more } = page
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy(page) }),
    h('title', title),
    ...meta('viewport', 'width=device-width, initial-scale=1'),
    ...meta('color-scheme', 'light dark'),
    ...meta('generator', 'Stet'),
    ...more,
    styleElement(style),
    ...(script === undefined ? [] : [h('script', script)]),
  ])
}
