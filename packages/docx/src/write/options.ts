import type { Theme } from '@stet/core'
import type { Template } from '../template/template.ts'
import type { Base } from './package/base.ts'

export type PageSize = 'A4' | 'Letter'

export interface DocxOptions {
  readonly pageSize: PageSize
  /** The name of what the article appears in; it stands in the header from the second page on. */
  readonly publication?: string
  /** Fonts, sizes, colours and margins; the default theme where none is given. */
  readonly theme?: Theme
  /** An organisation's own Word file, whose styles, theme, header, footer and page set-up are used before ours. */
  readonly template?: Template
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
  readonly margins: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
  /** Between the margins. */
  readonly textWidth: number
  readonly textHeight: number
}

const sizes: { readonly [Size in PageSize]: readonly [width: number, height: number] } = {
  A4: [11906, 16838],
  Letter: [12240, 15840],
}

const twipsPerMillimetre = 1440 / 25.4

/** The measure, in ems of the text, of lines of about seventy letters; and the least margin, half an inch. */
const goodMeasure = 384 / 10.5
const leastSide = 720

/** The page of a size, by name, with the margins of a theme; sides that it leaves open give lines of about seventy letters. */
export function pageOf(size: PageSize, { margins, sizes: type }: Theme): Page {
  const found = sizes[size]
  if (!found)
    throw new TypeError(`The page size must be one of ${Object.keys(sizes).join(', ')}, not ${size as string}.`)
  const [width, height] = found
  const twips = (side: number | undefined) => side && Math.round(side * twipsPerMillimetre)
  const open = Math.max(leastSide, Math.round((width - type.text * 20 * goodMeasure) / 2))
  const left = twips(margins.left) ?? twips(margins.right) ?? open
  const right = twips(margins.right) ?? left
  const top = Math.round(margins.top * twipsPerMillimetre)
  const bottom = Math.round(margins.bottom * twipsPerMillimetre)
  return {
    width,
    height,
    margins: { top, right, bottom, left },
    textWidth: width - left - right,
    textHeight: height - top - bottom,
  }
}
