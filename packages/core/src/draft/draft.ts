import type { CalloutKind, Column, ListMarker, Mark } from '../model/index.ts'
import type { Place } from '../diagnostic/index.ts'

/**
 * What a reader found: the shapes of an article without its promises. Headings are flat, marks are unsorted, links,
 * notes and citations are unresolved, rows may be ragged. Only `compose` makes an article of it.
 */
export interface Draft {
  /** What the reader's whole source was called; the place of what has no other. */
  readonly file: string
  readonly metadata: DraftMetadata
  readonly blocks: readonly DraftBlock[]
  /** In source order; labels may repeat. */
  readonly footnotes: readonly DraftFootnote[]
  /** In source order; keys may repeat. */
  readonly references: readonly DraftReference[]
  /** Where the source has signs that stand as structure instead of letters: markers of items, bars between cells, dates. */
  readonly signs?: readonly Place[]
  /** What a person sees of the source, in its order, where the reader can tell: all of it is to be accounted for. */
  readonly visible?: readonly VisibleRun[]
}

/** A piece of a source that a person sees. */
export interface VisibleRun {
  readonly text: string
  /** Where it begins and ends in the source, in UTF-16 code units from 0; the source may spell letters otherwise (`&amp;`). */
  readonly from: number
  readonly to: number
}

/** A value as it was written, with its place, so that a faulty one can be pointed at. */
export interface Found<Value> {
  readonly value: Value
  readonly place?: Place
}

/** Unchecked: dates may not be dates, languages not languages. */
export interface DraftMetadata {
  readonly title?: Found<string>
  readonly subtitle?: Found<string>
  readonly authors?: readonly Found<DraftAuthor>[]
  readonly language?: Found<string>
  readonly published?: Found<string>
  readonly updated?: Found<string>
  readonly description?: Found<string>
  readonly keywords?: readonly Found<string>[]
  readonly licence?: Found<string>
  readonly canonicalUrl?: Found<string>
}

export interface DraftAuthor {
  readonly name: string
  readonly affiliation?: string
  readonly url?: string
  readonly orcid?: string
}

export interface DraftFootnote extends Placed {
  /** What references call it; compared without regard to case. */
  readonly label: string
  readonly blocks: readonly DraftBlock[]
}

export interface DraftReference extends Placed {
  readonly key: string
  readonly content: readonly DraftInline[]
}

/** Something that knows where it stood in its source. */
export interface Placed {
  readonly place?: Place
}

export type DraftBlock =
  | DraftHeading
  | DraftParagraph
  | DraftList
  | DraftDefinitionList
  | DraftTable
  | DraftFigure
  | DraftQuote
  | DraftCallout
  | DraftCode
  | DraftMath
  | DraftThematicBreak

/** Something that may carry an id of the author's choice. */
interface Anchored extends Placed {
  readonly id?: string
}

export interface DraftHeading extends Anchored {
  readonly type: 'heading'
  /** From 1, the highest. */
  readonly level: number
  readonly content: readonly DraftInline[]
}

export interface DraftParagraph extends Anchored {
  readonly type: 'paragraph'
  readonly content: readonly DraftInline[]
}

export interface DraftList extends Anchored {
  readonly type: 'list'
  readonly marker: ListMarker
  readonly items: readonly DraftListItem[]
}

export interface DraftListItem extends Placed {
  readonly checked?: boolean
  readonly blocks: readonly DraftBlock[]
}

export interface DraftDefinitionList extends Anchored {
  readonly type: 'definitionList'
  readonly items: readonly DraftDefinitionItem[]
}

export interface DraftDefinitionItem extends Placed {
  readonly terms: readonly (readonly DraftInline[])[]
  readonly definitions: readonly (readonly DraftBlock[])[]
}

export interface DraftTable extends Anchored {
  readonly type: 'table'
  readonly caption?: readonly DraftInline[]
  /** May be fewer or more than the rows have. */
  readonly columns: readonly Column[]
  readonly head: readonly DraftRow[]
  readonly body: readonly DraftRow[]
  readonly foot: readonly DraftRow[]
}

export interface DraftRow extends Placed {
  readonly cells: readonly DraftCell[]
}

export interface DraftCell extends Placed {
  readonly scope?: 'column' | 'row'
  /** Any number; 1 when absent. */
  readonly columnSpan?: number
  /** Any number; 1 when absent; 0 reaches to the end of the group, as in HTML. */
  readonly rowSpan?: number
  readonly blocks: readonly DraftBlock[]
}

export interface DraftFigure extends Anchored {
  readonly type: 'figure'
  readonly images: readonly DraftImage[]
  readonly caption?: readonly DraftInline[]
}

export interface DraftQuote extends Anchored {
  readonly type: 'quote'
  readonly blocks: readonly DraftBlock[]
  readonly attribution?: readonly DraftInline[]
}

export interface DraftCallout extends Anchored {
  readonly type: 'callout'
  readonly kind: CalloutKind
  readonly title?: readonly DraftInline[]
  readonly blocks: readonly DraftBlock[]
}

export interface DraftCode extends Anchored {
  readonly type: 'code'
  readonly language?: string
  readonly value: string
}

export interface DraftMath extends Anchored {
  readonly type: 'math'
  readonly value: string
}

export interface DraftThematicBreak extends Anchored {
  readonly type: 'thematicBreak'
}

export type DraftInline =
  | DraftText
  | DraftLineBreak
  | DraftLink
  | DraftImage
  | DraftInlineMath
  | DraftFootnoteReference
  | DraftCitation

export interface DraftText extends Placed {
  readonly type: 'text'
  readonly value: string
  /** In any order, with repetitions. */
  readonly marks: readonly Mark[]
  readonly language?: string
}

export interface DraftLineBreak extends Placed {
  readonly type: 'lineBreak'
}

export interface DraftLink extends Placed {
  readonly type: 'link'
  /** As written: a URL, a relative reference, or `#` and an id. */
  readonly target: string
  /** May hold links. */
  readonly content: readonly DraftInline[]
}

export interface DraftImage extends Placed {
  readonly type: 'image'
  readonly source: string
  /** Absent where the source said nothing; `''` where it said that the picture is decoration. */
  readonly alternative?: string
}

export interface DraftInlineMath extends Placed {
  readonly type: 'inlineMath'
  readonly value: string
}

export interface DraftFootnoteReference extends Placed {
  readonly type: 'footnoteReference'
  readonly label: string
}

export interface DraftCitation extends Placed {
  readonly type: 'citation'
  readonly key: string
  readonly locator?: string
}
