import type { Image, Inline } from './inline.ts'
import type { Table } from './table.ts'

/** Whatever stands on lines of its own. Each has an `id`, unique in the article: HTML anchor, PDF destination and Word bookmark. */
export type Block = Paragraph | List | DefinitionList | Table | Figure | Quote | Callout | Code | Math | ThematicBreak

export interface Paragraph {
  readonly type: 'paragraph'
  readonly id: string
  /** Never empty. */
  readonly content: readonly Inline[]
}

export interface List {
  readonly type: 'list'
  readonly id: string
  readonly marker: ListMarker
  /** Never empty. */
  readonly items: readonly ListItem[]
}

/** What stands before the items: a bullet, or numbers that count up from `start` (0 or more). */
export type ListMarker = { readonly type: 'bullet' } | { readonly type: 'number'; readonly start: number }

export interface ListItem {
  /** Present on the item of a task list: whether the task is done. */
  readonly checked?: boolean
  readonly blocks: readonly Block[]
}

export interface DefinitionList {
  readonly type: 'definitionList'
  readonly id: string
  /** Never empty. */
  readonly items: readonly DefinitionItem[]
}

/** One or more terms, and what they mean. */
export interface DefinitionItem {
  /** Never empty. */
  readonly terms: readonly (readonly Inline[])[]
  /** Each definition is a run of blocks. */
  readonly definitions: readonly (readonly Block[])[]
}

/** One or more pictures that stand apart from the text. */
export interface Figure {
  readonly type: 'figure'
  readonly id: string
  /** Never empty. */
  readonly images: readonly Image[]
  readonly caption?: Caption
}

/** The words of a figure or a table, with the label ("Figure 2") that `compose` gave it, once, in the article's language. */
export interface Caption {
  readonly label: string
  /** Never empty. */
  readonly content: readonly Inline[]
}

export interface Quote {
  readonly type: 'quote'
  readonly id: string
  /** Never empty. */
  readonly blocks: readonly Block[]
  /** Who said it, without a dash before it. */
  readonly attribution?: readonly Inline[]
}

export type CalloutKind = 'note' | 'tip' | 'important' | 'warning' | 'caution'

/** A passage set apart by what it asks of the reader. */
export interface Callout {
  readonly type: 'callout'
  readonly id: string
  readonly kind: CalloutKind
  /** Shown instead of the kind's own word. */
  readonly title?: readonly Inline[]
  /** Never empty. */
  readonly blocks: readonly Block[]
}

/** Text kept letter for letter, white space and line ends (`\n`) included. */
export interface Code {
  readonly type: 'code'
  readonly id: string
  /** A lower-case name such as `python`. */
  readonly language?: string
  readonly value: string
}

/** A formula on lines of its own. */
export interface Math {
  readonly type: 'math'
  readonly id: string
  /** TeX, without delimiters. */
  readonly value: string
}

export interface ThematicBreak {
  readonly type: 'thematicBreak'
  readonly id: string
}
