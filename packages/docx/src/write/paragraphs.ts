import { directionOf, type Block, type Inline } from '@stet/core'
import type { Kind } from '../style/standing.ts'
import type { Anchor } from './anchors.ts'
import type { Blocks } from './blocks.ts'
import { bearing, behind, bookmarked } from './bookmarks.ts'
import type { Context, InlineContext } from './context.ts'
import { inlines } from './inlines.ts'
import { element } from '../xml/element.ts'
import type { Tree } from '../xml/tree.ts'

/** What a paragraph has besides its style. */
export interface ParagraphExtras {
  readonly numbering?: { readonly number: number; readonly level: number }
  readonly rightToLeft?: boolean
  readonly keepNext?: boolean
  /** The bookmarks around its content. */
  readonly anchors?: readonly Anchor[]
}

/** A paragraph of a style (ECMA-376 17.3.1.22). */
export const styledParagraph = (
  style: string,
  content: readonly Tree[],
  { numbering, rightToLeft = false, keepNext = false, anchors = [] }: ParagraphExtras = {},
): Tree =>
  element(
    'w:p',
    {},
    element(
      'w:pPr',
      {},
      element('w:pStyle', { 'w:val': style }),
      keepNext ? element('w:keepNext') : [],
      numbering
        ? element(
            'w:numPr',
            {},
            element('w:ilvl', { 'w:val': numbering.level }),
            element('w:numId', { 'w:val': numbering.number }),
          )
        : [],
      rightToLeft ? element('w:bidi') : [],
    ),
    bookmarked(anchors, content),
  )

/** A place for inlines. */
export const inlineContext = (context: Context, block: string, content: readonly Inline[] = []): InlineContext => ({
  ...context,
  block,
  direction: directionOf(content, context.facts.language),
  traits: [],
})

/** What makes up a paragraph of the article. */
export interface ParagraphParts {
  readonly kind: Kind
  /** The id of the block. */
  readonly block: string
  readonly content: readonly Inline[]
  readonly before?: readonly Tree[]
  readonly numbering?: ParagraphExtras['numbering']
  readonly keepNext?: boolean
}

/** A paragraph of inlines, in the style and the direction of its place. */
export function paragraph(parts: ParagraphParts, context: Context): Tree {
  const { kind, block, content, before = [], numbering, keepNext = false } = parts
  const place = inlineContext(context, block, content)
  return styledParagraph(
    context.facts.register.style({ kind, path: context.path }),
    [...before, ...inlines(content, place)],
    { ...(numbering ? { numbering } : {}), keepNext, rightToLeft: place.direction === 'rtl', anchors: context.opening },
  )
}

/** A paragraph without words. */
export const emptyParagraph = (kind: Kind, context: Context): Tree =>
  styledParagraph(context.facts.register.style({ kind, path: context.path }), [], { anchors: context.opening })

/** Blocks that begin with a paragraph of a kind: their first one, or an empty one where they begin with something else. */
export function begun(
  held: readonly Block[],
  parts: Omit<ParagraphParts, 'content'>,
  context: Context,
  blocks: Blocks,
): readonly Tree[] {
  const [first, ...others] = held
  const rest = behind(context)
  if (first?.type !== 'paragraph') return [paragraph({ ...parts, content: [] }, context), ...blocks(held, rest)]
  return [
    paragraph({ ...parts, block: first.id, content: first.content }, bearing(first.id, context)),
    ...blocks(others, { ...rest, previous: first }),
  ]
}
