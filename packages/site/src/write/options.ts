import type { WebFonts } from './fonts/web-fonts.ts'
import type { Article, Asset, Assets, Theme } from '@stet/core'

/** The publication that articles are published in. */
export interface SiteOptions {
  /** Never empty. */
  readonly name: string
  /** BCP 47; the language of the site's own pages. An article's page is in the article's language. */
  readonly language: string
  /** Where the site will stand, `http` or `https`: canonical addresses are made of it. No link depends on it. */
  readonly baseUrl?: string
  readonly description?: string
  /** How the pages look; the default theme where none is given. */
  readonly theme?: Theme
  /** The picture that the theme names as its logo: stands beside the site's name, and is its icon. */
  readonly logo?: Asset
  /** The pages that are no articles, such as “About”: named at the foot of every page, and in no list. */
  readonly pages?: readonly PlainPage[]
  /** Whether there is an index that its articles can be searched by, at `searchFolder`. */
  readonly hasSearch?: boolean
  /** The fonts that its pages load; those of the reader's machine where none are given. */
  readonly fonts?: WebFonts
}

/** How one article becomes one file. */
export interface PageOptions {
  /** Whether the page begins with a list of its sections; `true` when absent. */
  readonly contents?: boolean
  /** How the page looks; the default theme where none is given. */
  readonly theme?: Theme
}

/** An article and the folder of the site in which it stands. */
export interface SiteEntry {
  /** The folder's name: one part of a path. */
  readonly slug: string
  readonly article: Article
  readonly assets: Assets
  readonly downloads: readonly Download[]
  /** The picture that stands for the article where others link to it: PNG, of 1200 × 630 pixels. */
  readonly card?: Uint8Array
}

/** A page that is no article, and the folder of the site in which it stands. */
export type PlainPage = Omit<SiteEntry, 'downloads' | 'card'>

/** Another form of an article. */
export interface Download {
  readonly format: DownloadFormat
  /** From the article's folder, such as `report.pdf`. */
  readonly path: string
  /** In bytes. */
  readonly size: number
  readonly pages?: number
  /** Whether it says of itself that it keeps PDF/UA (ISO 14289). */
  readonly isAccessible?: boolean
}

/** The forms that others write. */
export type ForeignFormat = 'pdf' | 'docx'

/** The forms that every site writes itself. */
export const ownFormats = ['epub', 'markdown'] as const

export type DownloadFormat = ForeignFormat | (typeof ownFormats)[number]

/** A file of the site. */
export interface OutputFile {
  /** From the site's root, with `/` between its parts. */
  readonly path: string
  readonly bytes: Uint8Array
}
