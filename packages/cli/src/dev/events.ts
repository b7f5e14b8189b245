import type { ServerResponse } from 'node:http'
import type { Workbench } from './workbench.ts'

/** Sends news of a page as server-sent events (HTML Standard, 9.2) for as long as somebody listens, each piece once. */
export function sendNews(response: ServerResponse, bench: Workbench, path: string, withForms: boolean): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  let sent = ''
  const send = () => {
    const news = JSON.stringify(bench.news(path, withForms))
    if (news !== sent) response.write(`data: ${news}\n\n`)
    sent = news
  }
  const stop = bench.listen(send)
  response.on('close', stop)
  response.write('retry: 500\n\n')
  send()
}
