import type { Article, Block, Direction, Image, Inline, Report, Words } from '@stet/core'
import type { Element, ElementContent } from 'hast'
import type { catalog } from './diagnostics.ts'
import type { Highlight } from './highlight.ts'
import type { SiteWords } from './words/site-words.ts'

/** Where the browser finds a picture, and how large it is in CSS px. */
interface Picture {
  readonly url: string
  readonly width: number
  readonly height: number
}

/** How a page shows the pictures of its article; nothing where the picture is missing. */
export type Gallery = (image: Image) => Picture | undefined

/** Where the site has more: the addresses of the pages of topics and of authors, from the article's page. */
export interface Ways {
  readonly topic: (keyword: string) => string | undefined
  readonly author: (name: string) => string | undefined
}

/** What the handlers of one article's page know. */
export interface Context {
  /** Writes a run of blocks, one element each. */
  readonly blocks: (nodes: readonly Block[], context: Context) => Element[]
  /** Writes a run of inlines. */
  readonly inlines: (content: readonly Inline[], context: Context) => ElementContent[]
  readonly article: Article
  readonly words: Words
  readonly siteWords: SiteWords
  /** The numbers of footnotes and references by their ids, from 1. */
  readonly numbers: ReadonlyMap<string, number>
  /** What the scroll region of each table without a caption is called, by the table's id. */
  readonly tableNames: ReadonlyMap<string, string>
  readonly gallery: Gallery
  readonly ways: Ways
  readonly highlight: Highlight
  readonly report: Report<typeof catalog>
  /** What stands directly before, in the same run. */
  readonly before: Inline | undefined
  /** Whether all stands in a header cell, which may hold no sections (HTML Standard, 4.9.10). */
  readonly isInHeader: boolean
  /** The direction of what surrounds. */
  readonly direction: Direction
  /** The id of the block, section or note that is being written: where faults are reported. */
  readonly place: string
}
