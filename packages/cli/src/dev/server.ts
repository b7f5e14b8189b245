import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { addresses } from './addresses.ts'
import { sendNews } from './events.ts'
import type { Workbench } from './workbench.ts'
import { workbenchPage, workbenchStyle } from './workbench-page.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.bib': 'text/plain; charset=utf-8',
  '.ris': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.rss': 'application/rss+xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.epub': 'application/epub+zip',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** What the server's own pages may do: run its scripts, frame its site, and nothing else. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src 'self'; base-uri 'none'"

/** Browser code that stands compiled beside this file. */
const script = (name: string) => readFile(join(import.meta.dirname, 'browser', `${name}.js`))

/** A file to be served: its name tells its type. */
interface Answer {
  readonly name: string
  readonly body: Uint8Array | string
  readonly policy?: string
}

async function siteFile(path: string, bench: Workbench): Promise<Answer | undefined> {
  const name = path === '' || path.endsWith('/') ? `${path}index.html` : path
  const [, slug = '', format] = /^([^/]+)\/\1\.(pdf|docx)$/.exec(name) ?? []
  const body = format ? await bench.form(slug, format as 'pdf' | 'docx') : await bench.file(name)
  return body && { name, body }
}

async function answer(path: string, bench: Workbench): Promise<Answer | undefined> {
  if (path.startsWith(addresses.site)) return siteFile(path.slice(addresses.site.length), bench)
  if (path.startsWith(addresses.rendering)) {
    const body = await bench.form(path.slice(addresses.rendering.length).replace(/\.pdf$/, ''), 'rendering')
    return body && { name: 'word.pdf', body }
  }
  switch (path) {
    case addresses.start:
      return { name: 'index.html', body: workbenchPage, policy }
    case addresses.style:
      return { name: path, body: workbenchStyle }
    case addresses.articles:
      return { name: path, body: JSON.stringify(bench.articles()) }
    case addresses.live:
    case addresses.workbench:
    case '/-/overlay.js':
      return { name: path, body: await script(path.slice('/-/'.length, -'.js'.length)) }
    default:
      return undefined
  }
}

/** Only pages of this machine ask under its own name; another name is that of a foreign page which leads here (DNS rebinding). */
const isOwnHost = ({ headers: { host = '' } }: IncomingMessage): boolean =>
  /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host)

async function respond(request: IncomingMessage, response: ServerResponse, bench: Workbench): Promise<void> {
  const refuse = (status: number, sentence: string) =>
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`)
  if (!isOwnHost(request)) return void refuse(403, 'This server answers its own machine alone.')
  if (request.method !== 'GET' && request.method !== 'HEAD') return void refuse(405, 'Here is nothing but to be read.')
  const [, raw = '', query = ''] = /^([^?#]*)\??([^#]*)/.exec(request.url ?? '/') ?? []
  const path = decoded(raw)
  if (path === undefined) return void refuse(400, 'The address is not well formed.')
  if (path === addresses.events) {
    const asked = new URLSearchParams(query)
    return sendNews(response, bench, asked.get('path') ?? '', asked.has('forms'))
  }
  const found = await answer(path, bench)
  if (found) {
    send(response, 200, found)
    return
  }
  const missing = path.startsWith(addresses.site) ? await bench.file('404.html') : undefined
  if (missing) send(response, 404, { name: '404.html', body: missing })
  else refuse(404, 'There is nothing here.')
}

function send(response: ServerResponse, status: number, { name, body, policy: own }: Answer): void {
  response
    .writeHead(status, {
      'content-type': types[extname(name)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(own === undefined ? {} : { 'content-security-policy': own }),
    })
    .end(body)
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/** A server of a workbench. It serves what the workbench makes and its own few files; no address reaches a file of the disk. */
export const serverOf = (bench: Workbench): Server =>
  createServer((request, response) => {
    respond(request, response, bench).catch((fault: Error) => {
      console.error(`stet: ${request.url ?? ''} could not be served: ${fault.message}`)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
