import type { Color, Size } from './look.ts'

/** A line along an edge. */
export interface Edge {
  readonly color: Color
  /** In eighths of a point. */
  readonly size: number
  /** Between line and words, in points. */
  readonly space: number
  /** A share of the colour on white, in 255ths (`w:themeTint`, ECMA-376 17.3.4), instead of all of it. */
  readonly tint?: number
}

export interface Edges {
  readonly top?: Edge
  readonly left?: Edge
  readonly bottom?: Edge
  readonly right?: Edge
  /** Between paragraphs that look the same. */
  readonly between?: Edge
}

/** A shade behind words; `tint` as for an {@link Edge}. */
export interface Ground {
  readonly color: Color
  readonly tint?: number
}

/** How a paragraph is set. Lengths in twentieths of a point; "left" is where its lines begin, also in Arabic. */
export interface ParagraphFormat {
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  /** The list that the style counts in. */
  readonly numbering?: { readonly number: number; readonly level: number }
  readonly edges?: Edges
  readonly ground?: Ground
  readonly spacing?: {
    readonly before?: number
    readonly after?: number
    readonly line?: number
    readonly exact?: boolean
  }
  readonly indent?: { readonly left?: number; readonly right?: number; readonly hanging?: number }
  readonly contextualSpacing?: boolean
  readonly align?: 'left' | 'center' | 'right'
  /** From 0; 9 is body text. */
  readonly outlineLevel?: number
  readonly tabs?: readonly { readonly align: 'center' | 'right'; readonly position: number }[]
}

/** How letters are set. */
export interface RunFormat {
  readonly font?: 'body' | 'heading' | 'code' | 'symbol'
  readonly bold?: boolean
  readonly italic?: boolean
  readonly caps?: boolean
  readonly strikethrough?: boolean
  readonly noProof?: boolean
  readonly color?: Color
  /** In twentieths of a point. */
  readonly tracking?: number
  readonly size?: Size
  readonly highlight?: boolean
  readonly underline?: boolean
  readonly edge?: Edge
  readonly ground?: Ground
  readonly position?: 'subscript' | 'superscript'
}
