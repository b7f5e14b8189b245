import type { Draft, Place } from '@stet/core'

/**
 * A Word file as it was read. Its places count paragraphs: `line` is the ordinal of a paragraph among all of the file,
 * from 1, those of the body first.
 */
export interface WordReading {
  /** The article's draft, with tracked changes made or undone. */
  readonly draft: Draft
  /** The pictures, by the sources that the draft names. */
  readonly assets: ReadonlyMap<string, Uint8Array>
  /** What the file was written from; absent in files that are not ours, or that lost it. */
  readonly base?: WordBase
  /** In the order of what they are about. */
  readonly comments: readonly WordComment[]
  /** In the order in which they stand. */
  readonly revisions: readonly WordRevision[]
  /**
   * Whether paragraphs stand behind deleted ones whose style LibreOffice may have given them too; it saves no word of which they
   * had. Read with the `original`, they have it again.
   */
  readonly isDoubtful: boolean
}

/** The source that a file was written from. */
export interface WordBase {
  /** As the project names it, such as `content/slug/article.md`. */
  readonly path: string
  readonly source: string
  /** Of the source's UTF-8 bytes, in hexadecimal digits. */
  readonly sha256: string
}

/** What someone said, beside the text. */
export interface WordRemark {
  /** Empty where the file does not say it. */
  readonly author: string
  /** As the file says it: ISO 8601, mostly without a time zone. */
  readonly date?: string
  /** Paragraphs are parted by line ends. */
  readonly text: string
}

/** A comment, and what was replied to it. */
export interface WordComment extends WordRemark {
  /** The words that it is about; empty where it stands at a point. */
  readonly quoted: string
  readonly place: Place
  readonly resolved: boolean
  /** In the order in which they were made. */
  readonly replies: readonly WordRemark[]
}

/** A tracked change (ECMA-376 17.13.5). */
export interface WordRevision {
  readonly kind: 'insertion' | 'deletion' | 'move' | 'format'
  readonly author: string
  /** As the file says it: ISO 8601, mostly without a time zone. */
  readonly date?: string
  /** The words that were inserted, deleted, moved or set otherwise; `¶` stands for the end of a paragraph. */
  readonly text: string
  readonly place: Place
}

/** How a Word file is read. */
export interface ReadOptions {
  /** Whether tracked changes are made (the default) or undone. */
  readonly changes?: 'accept' | 'reject'
  /** The Word file as it was before all edits, written anew from the base: what paragraphs in doubt were is looked up there. */
  readonly original?: Uint8Array
}
