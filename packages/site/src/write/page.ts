import type { Article, Asset, Assets, Sink, Writer } from '@stet/core'
import { Buffer } from 'node:buffer'
import { articleElement, drawArticle, noWays } from './article.ts'
import { articleHead } from './article-head.ts'
import type { Gallery } from './context.ts'
import { documentOf } from './document.ts'
import { highlightFor } from './highlight.ts'
import { mediaTypeOf } from './media-types.ts'
import type { PageOptions } from './options.ts'
import { styleSheet } from './style/index.ts'
import { siteWordsFor } from './words/site-words.ts'

/** Writes an article as one HTML file that needs no other: its style and its pictures are in it. */
export const page = (options: PageOptions = {}): Writer => ({
  format: 'html',
  write: async (article, assets, sink) => new TextEncoder().encode(await pageOf(article, assets, options, sink)),
})

async function pageOf(article: Article, assets: Assets, options: PageOptions, sink: Sink): Promise<string> {
  const drawing = { gallery: embedded(assets), highlight: await highlightFor([article]), ways: noWays }
  const drawn = drawArticle(article, drawing, sink)
  const { title, language } = article.metadata
  return documentOf({
    title,
    language,
    words: siteWordsFor(language),
    style: { css: styleSheet(options.theme) },
    more: articleHead(article.metadata, {}),
    masthead: [],
    main: [articleElement(drawn, { downloads: [], contents: options.contents ?? true, end: [] })],
    footer: [],
  })
}

/** Pictures as `data:` URLs (RFC 2397). */
const embedded =
  (assets: Assets): Gallery =>
  ({ source }) => {
    const asset = assets.get(source)
    return asset && { url: dataUrl(asset), width: asset.width, height: asset.height }
  }

const dataUrl = ({ format, bytes }: Asset): string =>
  `data:${mediaTypeOf(format)};base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')}`
