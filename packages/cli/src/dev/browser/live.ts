import type { News } from '../news.ts'
import { overlay } from './overlay.ts'

// On a page that stands alone; within the start page, that page listens for all.
if (parent === self) {
  const version = document.querySelector<HTMLScriptElement>('script[data-version]')?.dataset['version']
  const path = decodeURIComponent(location.pathname.slice('/site/'.length)).replace(/^$|\/$/, '$&index.html')
  const faults = overlay()
  const events = new EventSource(`/-/events?path=${encodeURIComponent(path)}`)
  const isMissing = document.querySelector('meta[name="robots"][content="noindex"]') !== null
  events.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const { page, diagnostics } = JSON.parse(data) as News
    if (page === version || (page === '' && isMissing)) faults.show(diagnostics)
    else location.reload()
  })
  addEventListener('pagehide', () => events.close())
}
