import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** The files of a folder that name others. */
const naming = /\.(?:html|css|svg|atom|rss|xml|txt|json|webmanifest)$/

const signs: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

/** Every address that a file names, as it is written there, without the characters that stand for others. */
function addressesIn(file: string, text: string): readonly string[] {
  const plain = (value = '') =>
    value.replaceAll(/&(?:#x([0-9a-f]+)|amp|lt|gt|quot);/gi, (whole, code?: string) =>
      code === undefined ? (signs[whole] ?? whole) : String.fromCodePoint(Number.parseInt(code, 16)),
    )
  if (file.endsWith('.css')) return [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, url]) => url ?? '')
  if (file.endsWith('.html')) {
    const page = text.replaceAll(/<script>[^]*?<\/script>/g, '')
    const named = [...page.matchAll(/<[a-z][^>]*?\s(?:href|src|poster)="([^"]*)"/gi)].map(([, url]) => plain(url))
    const sets = [...page.matchAll(/\s(?:srcset|imagesrcset)="([^"]*)"/gi)].flatMap(([, set]) =>
      plain(set)
        .split(/,\s+/)
        .map(part => part.trim().split(/\s/)[0] ?? ''),
    )
    const metas = [...page.matchAll(/<meta [^>]*content="(https?:[^"]*)"/gi)].map(([, url]) => plain(url))
    return [...named, ...sets, ...metas]
  }
  const page = plain(text).replaceAll('\\"', '"')
  const attributes = [...page.matchAll(/\s(?:href|src)="(https?:[^"]*)"/g)].map(([, url]) => plain(url))
  const texts = [...page.matchAll(/(?:>|\]\(|: ")(https?:\/\/[^\s<>"]+?)(?=<|\)(?:$|:|\n)|")/gm)].map(([, url]) =>
    plain(url),
  )
  return [...attributes, ...texts]
}

const idsIn = (page: string): ReadonlySet<string> =>
  new Set([...page.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id.replaceAll('&amp;', '&')))

/**
 * What leads nowhere in a built site that will stand at `baseUrl` (with a slash at its end): every link, picture, style and font
 * to a file that is not there, and every fragment without its id. Other hosts are not asked.
 */
export function brokenLinks(
  folder: string,
  baseUrl: string,
): { readonly checked: number; readonly broken: readonly string[] } {
  const broken = new Set<string>()
  let checked = 0
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && naming.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .filter(file => !file.includes('search.pagefind'))
  const check = (from: string, address: string) => {
    const own = new URL(relative(folder, from).split(sep).map(encodeURIComponent).join('/'), baseUrl)
    if (!URL.canParse(address, own)) return broken.add(`${own.pathname}: ${address}`)
    const url = new URL(address, own)
    if (!url.href.startsWith(baseUrl)) return undefined
    checked++
    const path = join(folder, decodeURIComponent(url.pathname.slice(new URL(baseUrl).pathname.length)))
    const target = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
    const fragment = decodeURIComponent(url.hash.slice(1))
    const isThere =
      existsSync(target) &&
      (fragment === '' || !target.endsWith('.html') || idsIn(readFileSync(target, 'utf8')).has(fragment))
    return isThere ? undefined : broken.add(`${relative(folder, from)}: ${address}`)
  }
  for (const file of files) for (const address of addressesIn(file, readFileSync(file, 'utf8'))) check(file, address)
  return { checked, broken: [...broken] }
}
