import { readdir, readFile, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { imageSize } from 'image-size'
import type { Asset, Assets, ImageFormat } from '../asset/index.ts'
import { closest, reporter, type Pointer, type Report, type Sink } from '../diagnostic/index.ts'
import { partsOf, walkArticle, walkInlines, walkRun, type Article } from '../model/index.ts'
import { catalog } from './diagnostics.ts'

const formats: Readonly<Record<string, ImageFormat>> = { png: 'png', jpg: 'jpeg', svg: 'svg' }

/** Decodes a picture as far as every writer needs; a sentence's end that says why where that cannot be. */
export function decodePicture(bytes: Uint8Array): Asset | { readonly reason: string } {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(bytes)
    const format = formats[type]
    if (!format)
      return { reason: `it is a ${type.toUpperCase()} file, and only PNG, JPEG and SVG can be shown everywhere` }
    if (!(width > 0 && height > 0)) return { reason: 'it has no size' }
    const turned = orientation >= 5
    return { format, bytes, width: turned ? height : width, height: turned ? width : height }
  } catch {
    return { reason: bytes.length === 0 ? 'the file is empty' : 'the file is damaged, or is no picture' }
  }
}

/** The picture in a file; undefined where there is none that can be shown. */
export async function pictureAt(path: string): Promise<Asset | undefined> {
  const picture = await readFile(path).then(decodePicture, () => undefined)
  return picture === undefined || 'reason' in picture ? undefined : picture
}

/** The sources of an article's pictures, each once, in reading order, with the block that first shows it. */
function sourcesOf(article: Article): ReadonlyMap<string, Pointer | undefined> {
  const sources = new Map<string, Pointer | undefined>()
  for (const block of walkArticle(article))
    for (const part of partsOf(block)) {
      if (!('content' in part)) continue
      for (const inline of walkRun(part.content))
        if (inline.type === 'image' && !sources.has(inline.source)) sources.set(inline.source, { block: block.id })
    }
  for (const inline of walkInlines(article))
    if (inline.type === 'image' && !sources.has(inline.source)) sources.set(inline.source, undefined)
  return sources
}

async function realPathInside(
  folder: string,
  source: string,
): Promise<{ readonly path: string } | 'outside' | 'missing'> {
  const lexical = join(folder, source)
  if (source.startsWith('/') || /^[a-z]:/i.test(source) || source.includes('\0') || !lexical.startsWith(folder + sep))
    return 'outside'
  try {
    const [top, real] = await Promise.all([realpath(folder), realpath(lexical)])
    return real.startsWith(top + sep) ? { path: real } : 'outside'
  } catch {
    return 'missing'
  }
}

async function nearestFile(folder: string, source: string): Promise<string | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return closest(
    source,
    entries
      .filter(entry => entry.isFile())
      .map(entry => entry.name)
      .toSorted(),
  )
}

function embedded(source: string, report: Report<typeof catalog>, at: Pointer | undefined): Asset | undefined {
  const [, base64 = ''] = /^data:image\/[a-z+.-]+;base64,([A-Za-z0-9+/=]*)$/i.exec(source) ?? []
  const asset = decodePicture(Buffer.from(base64, 'base64'))
  if (!('reason' in asset)) return asset
  report('project/picture-unknown', { source: `${source.slice(0, 40)}…`, reason: asset.reason }, at)
  return undefined
}

function decoded(bytes: Uint8Array, source: string, report: Report<typeof catalog>, at: Pointer | undefined) {
  const asset = decodePicture(bytes)
  if (!('reason' in asset)) return asset
  report('project/picture-unknown', { source, reason: asset.reason }, at)
  return undefined
}

/** Where pictures may be: in a folder, or in what the article was read from. */
interface From {
  readonly folder: string
  readonly inside: ReadonlyMap<string, Uint8Array>
}

async function read({ folder, inside }: From, source: string, report: Report<typeof catalog>, at: Pointer | undefined) {
  if (/^data:/i.test(source)) return embedded(source, report, at)
  const own = inside.get(source)
  if (own) return decoded(own, source, report, at)
  if (/^[a-z][a-z0-9+.-]+:|^\/\//i.test(source)) {
    report('project/picture-remote', { source }, at)
    return undefined
  }
  const found = await realPathInside(folder, source)
  if (found === 'outside') {
    report('project/picture-outside', { source }, at)
    return undefined
  }
  const bytes = found === 'missing' ? undefined : await readFile(found.path).catch(() => undefined)
  if (!bytes) {
    const nearest = await nearestFile(folder, source)
    report('project/picture-missing', { source, ...(nearest === undefined ? {} : { nearest }) }, at)
    return undefined
  }
  return decoded(bytes, source, report, at)
}

/**
 * Reads the pictures of an article from its folder (absolute) and from what the article was read from, and from nowhere else;
 * what cannot be shown is reported.
 */
export async function readPictures(
  article: Article,
  folder: string,
  sink: Sink,
  inside: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Assets> {
  const report = reporter(catalog, sink)
  const assets = new Map<string, Asset>()
  for (const [source, at] of sourcesOf(article)) {
    const asset = await read({ folder, inside }, source, report, at)
    if (asset) assets.set(source, asset)
  }
  return assets
}
