import { h } from 'hastscript'
import { sitePage, type Shared } from './site-page.ts'

/** What a server shows in place of a page that is not there, at whatever address: it needs no other file. */
export function notFoundPage(shared: Shared, css: string): string {
  const { words, site } = shared
  const root = site.baseUrl === undefined ? '/' : new URL(site.baseUrl).pathname
  return sitePage(shared, {
    title: `${words.notFound} – ${site.name}`,
    root,
    css,
    head: [h('meta', { name: 'robots', content: 'noindex' })],
    main: [
      h('div.index', [
        h('header.title-block', [h('h1', words.notFound), h('p.subtitle', words.notFoundHint)]),
        h('p', h('a', { href: `${root}index.html` }, words.toIndex)),
      ]),
    ],
  })
}
