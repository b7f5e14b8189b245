/**
 * What stands in a line. A run of inlines is canonical when: no text is empty, neighbouring texts never carry the same
 * marks and language, no white space stands at its two ends or beside a line break, white space is a single U+0020
 * (other space characters, such as U+00A0, are letters), and it neither begins nor ends with a line break.
 */
export type Inline = Text | LineBreak | Link | Image | InlineMath | FootnoteReference | Citation

/** What may stand inside a link. */
export type LinkContent = Exclude<Inline, Link | FootnoteReference | Citation>

/** The manners of letters. */
export type Mark =
  | 'code'
  | 'emphasis'
  | 'highlight'
  | 'strikethrough'
  | 'strong'
  | 'subscript'
  | 'superscript'
  | 'underline'

export interface Text {
  readonly type: 'text'
  /** Never empty. */
  readonly value: string
  /** A sorted set. */
  readonly marks: readonly Mark[]
  /** BCP 47; present where the words are in another language than the article. */
  readonly language?: string
}

/** A line that ends where the author ended it, within a paragraph. */
export interface LineBreak {
  readonly type: 'lineBreak'
}

export interface Link {
  readonly type: 'link'
  readonly target: LinkTarget
  /** Never empty. */
  readonly content: readonly LinkContent[]
}

/** Somewhere else, or a section or block of this article. */
export type LinkTarget =
  | { readonly type: 'external'; readonly url: string }
  | { readonly type: 'internal'; readonly id: string }

export interface Image {
  readonly type: 'image'
  /** A path relative to the article's folder, with `/` between its parts, or a URL. */
  readonly source: string
  /** What the picture says to who cannot see it; `''` says that it is decoration. */
  readonly alternative: string
}

export interface InlineMath {
  readonly type: 'inlineMath'
  /** TeX, without delimiters. */
  readonly value: string
}

export interface FootnoteReference {
  readonly type: 'footnoteReference'
  /** The id of one of the article's footnotes. */
  readonly footnote: string
}

/** The place where the article leans on a cited work. */
export interface Citation {
  readonly type: 'citation'
  /** The id of one of the article's references. */
  readonly reference: string
  /** Where in the work, such as `p. 12`. */
  readonly locator?: string
}
