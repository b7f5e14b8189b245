import type { Base } from './package/base.ts'

export type PageSize = 'A4' | 'Letter'

export interface DocxOptions {
  readonly pageSize: PageSize
  /** The name of what the article appears in; it stands in the header from the second page on. */
  readonly publication?: string
  /** What the article was read from: the file carries it, so that edits to the file can be told from edits to the text. */
  readonly base?: Base
  /**
   * Whether hidden bookmarks tell which paragraph is which block, so that edits find their blocks again without doubt. For
   * copies that go to an editor: screen readers announce bookmarks, even hidden ones.
   */
  readonly identity?: boolean
}

/** A page and its margins, in twentieths of a point. */
export interface Page {
  readonly width: number
  readonly height: number
  readonly margin: number
  /** Between the margins. */
  readonly textWidth: number
  readonly textHeight: number
}

const sizes: { readonly [Size in PageSize]: readonly [width: number, height: number] } = {
  A4: [11906, 16838],
  Letter: [12240, 15840],
}

const margin = 1474

/** The page of a size, by name. */
export function pageOf(size: PageSize): Page {
  const found = sizes[size]
  if (!found)
    throw new TypeError(`The page size must be one of ${Object.keys(sizes).join(', ')}, not ${size as string}.`)
  const [width, height] = found
  return { width, height, margin, textWidth: width - 2 * margin, textHeight: height - 2 * margin }
}
