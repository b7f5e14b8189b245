/** The structure types that are used here: standard ones (ISO 32000-1 14.8.4) and those that {@link roleMap} explains. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TFoot'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'Figure'
  | 'Formula'
  | 'BlockQuote'
  | 'Code'
  | 'Span'
  | 'Link'
  | 'Reference'
  | 'Note'
  | 'BibEntry'
  | keyof typeof roleMap

/** Structure types of our own and the standard type that each is a kind of (ISO 32000-1 14.8.4.1). */
export const roleMap = {
  Strong: 'Span',
  Em: 'Span',
  CodeLine: 'Span',
  LineBreak: 'Span',
  Subtitle: 'P',
  Authors: 'P',
  Dates: 'P',
  Attribution: 'P',
  CalloutTitle: 'P',
  Callout: 'Div',
  Header: 'Div',
  FigureGroup: 'Div',
  ThematicBreak: 'Div',
} as const

/**
 * A value of a structure attribute: `{ name }` is a PDF name, a string a text string. Owners are those of ISO 32000-1
 * 14.8.5; `Stet` keeps what the article knows and the standard has no word for, as
 * user properties (14.7.5.4).
 */
export type AttributeValue =
  | string
  | number
  | boolean
  | { readonly name: string }
  | readonly number[]
  | readonly string[]

/** Structure attributes of one owner (ISO 32000-1 14.7.5). */
export interface Attributes {
  readonly owner: 'Table' | 'List' | 'Layout' | 'Stet'
  readonly entries: { readonly [key: string]: AttributeValue }
}

/** A place in the structure that painted things fill; known by identity. */
export interface Content {
  readonly type: 'content'
}

/** A new place in the structure. */
export const content = (): Content => ({ type: 'content' })

/** What a link leads to, and its words; known by identity, so that its areas on the page find its element. */
export interface LinkMark {
  readonly target:
    | { readonly type: 'external'; readonly url: string }
    | { readonly type: 'internal'; readonly id: string }
  /** Said by a reader that shows links apart (ISO 14289-1 7.18.5). */
  readonly words: string
}

/** A node of the structure tree, in logical order. */
export interface Element {
  readonly type: 'element'
  readonly role: Role
  readonly kids: readonly Kid[]
  readonly language?: string
  readonly alternative?: string
  readonly actualText?: string
  /** Unique in the document: required of notes (ISO 14289-1 7.9), used by header cells. */
  readonly id?: string
  readonly attributes?: readonly Attributes[]
  /** The annotations of this link belong to the element. */
  readonly link?: LinkMark
}

/** What an element holds: elements, and places for content. */
export type Kid = Element | Content

/** What an element may have beside its role and kids. */
export type ElementDetail = Omit<Element, 'type' | 'role' | 'kids'>

/** Makes an element. */
export const element = (role: Role, kids: readonly Kid[], detail: ElementDetail = {}): Element => ({
  type: 'element',
  role,
  kids,
  ...detail,
})
