import { Resvg } from '@resvg/resvg-js'
import { walkArticle, walkInlines, type Article, type Asset, type Assets, type Image, type Report } from '@stet/core'
import type { catalog } from './diagnostics.ts'
import { drawingFonts } from './drawing-fonts.ts'

/** A picture as Word takes it. */
export interface Picture {
  readonly format: 'png' | 'jpeg'
  readonly bytes: Uint8Array
  /** The drawing itself, for programs that know it; `bytes` is what the others show. */
  readonly svg?: Uint8Array
  /** In CSS px. */
  readonly width: number
  readonly height: number
}

/** The pictures that can be drawn, by their source. */
export type Pictures = ReadonlyMap<string, Picture>

const signatures = { png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], jpeg: [0xff, 0xd8, 0xff] } as const

/** How much finer than CSS px the drawing's stand-in is. */
const density = 2
const widest = 2400

function pictureOf({ format, bytes, width, height }: Asset): Picture {
  if (format === 'svg') {
    const drawing = new TextDecoder().decode(bytes)
    const fitTo = { mode: 'width', value: Math.max(1, Math.min(Math.round(width * density), widest)) } as const
    const png = new Resvg(drawing, { fitTo, font: drawingFonts }).render().asPng()
    return { format: 'png', bytes: new Uint8Array(png), svg: bytes, width, height }
  }
  if (!signatures[format].every((byte, index) => bytes[index] === byte))
    throw new Error(`it is no ${format.toUpperCase()} file`)
  return { format, bytes, width, height }
}

function* imagesOf(article: Article): Generator<readonly [image: Image, block?: string]> {
  const figures = new Set<Image>()
  for (const block of walkArticle(article))
    if (block.type === 'figure')
      for (const image of block.images) {
        figures.add(image)
        yield [image, block.id]
      }
  for (const inline of walkInlines(article)) if (inline.type === 'image' && !figures.has(inline)) yield [inline]
}

/** Makes every picture of an article ready, each once, and reports those that cannot be drawn; whoever read the assets reported those that are missing. */
export function picturesOf(article: Article, assets: Assets, report: Report<typeof catalog>): Pictures {
  const pictures = new Map<string, Picture>()
  const tried = new Set<string>()
  for (const [{ source }, block] of imagesOf(article)) {
    if (tried.has(source)) continue
    tried.add(source)
    const at = block === undefined ? undefined : { block }
    const asset = assets.get(source)
    if (!asset) continue
    try {
      pictures.set(source, pictureOf(asset))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      report('docx/image-broken', { source, reason: reason.split('\n')[0] ?? reason }, at)
    }
  }
  return pictures
}
