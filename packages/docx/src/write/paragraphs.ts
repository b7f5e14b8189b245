import { Paragraph, type ParagraphChild, type Table } from 'docx'
import { directionOf, type Block, type Inline } from '@stet/core'
import type { Kind } from '../style/standing.ts'
import type { Anchor } from './anchors.ts'
import type { Blocks } from './blocks.ts'
import { bearing, behind, bookmarked } from './bookmarks.ts'
import type { Context, InlineContext } from './context.ts'
import { inlines } from './inlines.ts'
import { listReference } from './finish/list-numbers.ts'

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
  content: readonly ParagraphChild[],
  { numbering, rightToLeft = false, keepNext = false, anchors = [] }: ParagraphExtras = {},
): Paragraph =>
  new Paragraph({
    style,
    children: bookmarked(anchors, content),
    ...(keepNext ? { keepNext } : {}),
    ...(numbering
      ? { numbering: { reference: listReference, instance: numbering.number, level: numbering.level } }
      : {}),
    ...(rightToLeft ? { bidirectional: true } : {}),
  })

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
  readonly before?: readonly ParagraphChild[]
  readonly numbering?: ParagraphExtras['numbering']
  readonly keepNext?: boolean
}

/** A paragraph of inlines, in the style and the direction of its place. */
export function paragraph(parts: ParagraphParts, context: Context): Paragraph {
  const { kind, block, content, before = [], numbering, keepNext = false } = parts
  const place = inlineContext(context, block, content)
  return styledParagraph(
    context.facts.register.style({ kind, path: context.path }),
    [...before, ...inlines(content, place)],
    { ...(numbering ? { numbering } : {}), keepNext, rightToLeft: place.direction === 'rtl', anchors: context.opening },
  )
}

/** A paragraph without words. */
export const emptyParagraph = (kind: Kind, context: Context): Paragraph =>
  styledParagraph(context.facts.register.style({ kind, path: context.path }), [], { anchors: context.opening })

/** Blocks that begin with a paragraph of a kind: their first one, or an empty one where they begin with something else. */
export function begun(
  held: readonly Block[],
  parts: Omit<ParagraphParts, 'content'>,
  context: Context,
  blocks: Blocks,
): readonly (Paragraph | Table)[] {
  const [first, ...others] = held
  const rest = behind(context)
  if (first?.type !== 'paragraph') return [paragraph({ ...parts, content: [] }, context), ...blocks(held, rest)]
  return [
    paragraph({ ...parts, block: first.id, content: first.content }, bearing(first.id, context)),
    ...blocks(others, { ...rest, previous: first }),
  ]
}
