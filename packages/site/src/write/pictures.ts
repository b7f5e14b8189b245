import { walkInlines, type Article, type Asset, type Assets } from '@stet/core'
import type { Gallery } from './context.ts'
import { contentHash } from './content-hash.ts'
import { addressOf } from './downloads.ts'
import type { OutputFile, PlainPage } from './options.ts'

/** The name of an article's card in its folder; its stop keeps it apart from all that authors name. */
export const cardFile = 'og.card.png'

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

/** A picture by its path in its article's folder. */
interface PlacedPicture {
  readonly path: string
  readonly format: Asset['format']
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  readonly alternative: string
}

/** The pictures that an article shows, each once, in the order of the article. */
export function picturesIn(article: Article, assets: Assets): readonly PlacedPicture[] {
  const found = new Map<string, PlacedPicture>()
  for (const { source, alternative } of imagesIn(article)) {
    const asset = assets.get(source)
    if (!asset) continue
    const path = pathOf(source, asset)
    found.set(path, { path, alternative, ...asset })
  }
  return [...found.values()]
}

/** The files of an article's pictures. */
export const pictureFiles = ({ slug, article, assets }: PlainPage): readonly OutputFile[] =>
  picturesIn(article, assets).map(({ path, bytes }) => ({ path: `${slug}/${path}`, bytes }))

/** The paths of an article's pictures that are no drawings. */
export const photographs = (article: Article, assets: Assets): readonly string[] =>
  picturesIn(article, assets).flatMap(({ path, format }) => (format === 'svg' ? [] : [path]))

const imagesIn = (article: Article) => [...walkInlines(article)].filter(inline => inline.type === 'image')
