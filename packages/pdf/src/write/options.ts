import type { Asset, Theme } from '@stet/core'

/** How an article becomes a PDF. */
export interface PdfOptions {
  readonly pageSize: 'A4' | 'Letter'
  /** The name of the publication, shown in the running head. */
  readonly publication?: string
  /** Beside PDF/UA-1: PDF/A-3a carries the article as Markdown and JSON; PDF/A-2a carries no files. `a-3a` where it is not said. */
  readonly standard?: 'a-3a' | 'a-2a'
  /** How the pages look; the default theme where none is given. */
  readonly theme?: Theme
  /** The picture that the theme names as its logo: stands in the head of first pages instead of the publication’s name. */
  readonly logo?: Asset
}

/** A wrong call throws here, at the door. */
export function checkOptions(options: PdfOptions): void {
  if (options.pageSize !== 'A4' && options.pageSize !== 'Letter')
    throw new TypeError(`pageSize must be 'A4' or 'Letter', not ${JSON.stringify(options.pageSize)}.`)
  if (options.publication !== undefined && typeof options.publication !== 'string')
    throw new TypeError('publication must be a string.')
  if (options.standard !== undefined && options.standard !== 'a-3a' && options.standard !== 'a-2a')
    throw new TypeError(`standard must be 'a-3a' or 'a-2a', not ${JSON.stringify(options.standard)}.`)
}
