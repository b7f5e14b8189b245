import type { News } from '../news.ts'
import { overlay } from './overlay.ts'

const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`The start page has no ${selector}.`)
  return found
}

const chooser = find('#article') as HTMLSelectElement
const status = find('#status')
const faults = overlay()

const panes = ['page', 'pdf', 'word'] as const
type Pane = (typeof panes)[number]
const frameOf = (pane: Pane) => find(`#${pane} iframe`) as HTMLIFrameElement
const linkOf = (pane: Pane) => find(`#${pane} h2 a`) as HTMLAnchorElement

/** The versions that the frames show; a frame is filled anew when its version changes. */
let shown: Partial<Record<Pane, string>> = {}
let events: EventSource | undefined

const pageOf = (slug: string) => `/site/${encodeURIComponent(slug)}/index.html`
const fileOf = (slug: string, ending: string) =>
  `/site/${encodeURIComponent(slug)}/${encodeURIComponent(slug)}.${ending}`

function showPage(slug: string): void {
  const frame = frameOf('page')
  const address = new URL(pageOf(slug), location.href).href
  if (frame.contentWindow?.location.href === address) frame.contentWindow.location.reload()
  else frame.src = address
}

/** A frame that shows a PDF takes it anew only when its address changes. */
const showPdf = (pane: Pane, address: string, version: string) =>
  frameOf(pane).contentWindow?.location.replace(`${address}?${version}#navpanes=0&view=FitH`)

function show(slug: string, { page, pdf, docx, rendering, isRendered, diagnostics }: News): void {
  if (page !== shown.page) showPage(slug)
  if (pdf !== undefined && pdf !== shown.pdf) showPdf('pdf', fileOf(slug, 'pdf'), pdf)
  if (rendering !== undefined && rendering !== shown.word)
    showPdf('word', `/-/word/${encodeURIComponent(slug)}.pdf`, rendering)
  shown = {
    page,
    ...(pdf === undefined ? {} : { pdf }),
    ...(rendering === undefined ? {} : { word: rendering }),
  }
  frameOf('word').hidden = !isRendered
  find('#word > p').hidden = isRendered
  const waiting = [
    pdf === undefined && 'PDF',
    docx === undefined && 'Word file',
    isRendered && docx !== undefined && rendering === undefined && 'LibreOffice',
  ].filter(Boolean)
  status.textContent = waiting.length === 0 ? '' : `Waiting for: ${waiting.join(', ')}`
  faults.show(diagnostics)
}

/** Shows an article and listens for its news. */
function open(slug: string): void {
  events?.close()
  shown = {}
  chooser.value = slug
  history.replaceState(null, '', `?article=${encodeURIComponent(slug)}`)
  document.title = `${chooser.selectedOptions[0]?.textContent ?? slug} – Stet`
  linkOf('page').href = pageOf(slug)
  linkOf('pdf').href = fileOf(slug, 'pdf')
  linkOf('word').href = fileOf(slug, 'docx')
  events = new EventSource(`/-/events?forms&path=${encodeURIComponent(`${slug}/index.html`)}`)
  events.addEventListener('message', ({ data }: MessageEvent<string>) => show(slug, JSON.parse(data) as News))
  events.addEventListener('error', () => {
    status.textContent = 'The server has ended. Start it again with “npx stet dev”.'
  })
}

/** Where the reader of the page goes on to another article, all frames follow. */
frameOf('page').addEventListener('load', () => {
  const path = frameOf('page').contentWindow?.location.pathname ?? ''
  const [, part = ''] = /^\/site\/([^/]+)\/(?:index\.html)?$/.exec(path) ?? []
  const slug = decodeURIComponent(part)
  const isArticle = [...chooser.options].some(option => option.value === slug)
  if (isArticle && slug !== chooser.value) open(slug)
})

for (const pane of panes) {
  const box = find(`#show-${pane}`) as HTMLInputElement
  box.addEventListener('change', () => {
    find(`#${pane}`).hidden = !box.checked
  })
}
chooser.addEventListener('change', () => open(chooser.value))

const articles = (await (await fetch('/-/articles.json')).json()) as { readonly slug: string; readonly title: string }[]
chooser.append(...articles.map(({ slug, title }) => new Option(title, slug)))
const wanted = new URLSearchParams(location.search).get('article')
const first = articles.find(({ slug }) => slug === wanted) ?? articles[0]
if (first) open(first.slug)
else status.textContent = 'There is no article yet. Begin one with: npx stet new "Its title"'
