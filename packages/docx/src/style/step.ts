import type { CalloutKind } from '@stet/core'

/**
 * One container around a paragraph, as far as the paragraph's style tells it. Word's body is flat: a path of steps, from
 * the outermost to the innermost, says where in the article's tree a paragraph stands.
 */
export type Step = ListStep | QuoteStep | CalloutStep | DefinitionStep | CellStep | NoteStep

/** An item of a list. */
export interface ListStep {
  readonly type: 'list'
}

/** A quote; every second one of several in a row is `fresh`, so that they do not run together. */
export interface QuoteStep {
  readonly type: 'quote'
  readonly fresh: boolean
}

/** A callout; `fresh` as a quote is. */
export interface CalloutStep {
  readonly type: 'callout'
  readonly kind: CalloutKind
  readonly fresh: boolean
}

/** One definition of a term. */
export interface DefinitionStep {
  readonly type: 'definition'
}

/** A cell of a table. Its style tells what Word's table cannot: what it is the header of, and whether it is in the foot. */
export interface CellStep {
  readonly type: 'cell'
  readonly foot: boolean
  readonly scope?: 'column' | 'row'
  readonly align?: 'start' | 'center' | 'end'
}

/** A footnote. */
export interface NoteStep {
  readonly type: 'note'
}

export type Path = readonly Step[]

/** How many lists directly around each other end a path: 0 where its last step is no list. */
export function listDepth(path: Path): number {
  let depth = 0
  while (path.at(-1 - depth)?.type === 'list') depth++
  return depth
}
