import { walkInlines, type Article, type Asset, type Assets } from '@stet/core'
import type { Gallery } from './context.ts'
import { contentHash } from './content-hash.ts'
import { addressOf } from './downloads.ts'
import type { OutputFile, SiteEntry } from './options.ts'

const extensions = { png: ['png'], jpeg: ['jpg', 'jpeg'], svg: ['svg'] } as const

/**
 * Where a picture stands in its article's folder: where the author had it, if that is in the folder and its name says
 * what it is; under the name of its content otherwise.
 */
function pathOf(source: string, asset: Asset): string {
  const parts = source.split('/')
  const isPlain = parts.every(part => /^[\p{L}\p{N}_ -][\p{L}\p{N}._ -]*$/u.test(part))
  const isNamed = extensions[asset.format].some(extension => source.toLowerCase().endsWith(`.${extension}`))
  return isPlain && isNamed ? source : `pictures/${contentHash(asset.bytes)}.${extensions[asset.format][0]}`
}

/** The pictures of an article by the addresses of their files. */
export const filed =
  (assets: Assets): Gallery =>
  ({ source }) => {
    const asset = assets.get(source)
    return asset && { url: addressOf(pathOf(source, asset)), width: asset.width, height: asset.height }
  }

/** The files of the pictures that an article shows, each once, in the order of the article. */
export function pictureFiles({ slug, article, assets }: SiteEntry): readonly OutputFile[] {
  const files = new Map<string, OutputFile>()
  for (const source of sourcesOf(article)) {
    const asset = assets.get(source)
    if (!asset) continue
    const path = `${slug}/${pathOf(source, asset)}`
    files.set(path, { path, bytes: asset.bytes })
  }
  return [...files.values()]
}

/** The paths, in the article's folder, of its pictures that are no drawings, in the order of the article. */
export const photographs = (article: Article, assets: Assets): readonly string[] =>
  [...new Set(sourcesOf(article))].flatMap(source => {
    const asset = assets.get(source)
    return asset === undefined || asset.format === 'svg' ? [] : [pathOf(source, asset)]
  })

const sourcesOf = (article: Article): readonly string[] =>
  [...walkInlines(article)].flatMap(inline => (inline.type === 'image' ? [inline.source] : []))
