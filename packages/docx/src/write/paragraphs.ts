import { directionOf, type Inline } from '@stet/core'
import type { Kind } from '../style/standing.ts'
import { element, type Xml } from '../xml/element.ts'
import type { Context, InlineContext } from './context.ts'
import { inlines } from './inlines.ts'

/** What a paragraph has besides its style. */
export interface ParagraphExtras {
  readonly numbering?: { readonly number: number; readonly level: number }
  readonly rightToLeft?: boolean
  readonly keepNext?: boolean
}

/** A paragraph of a style (ECMA-376 17.3.1.22). */
export const styledParagraph = (style: string, content: readonly Xml[], extras: ParagraphExtras = {}): Xml =>
  element(
    'w:p',
    {},
    element(
      'w:pPr',
      {},
      element('w:pStyle', { 'w:val': style }),
      extras.keepNext ? element('w:keepNext') : [],
      extras.numbering
        ? element(
            'w:numPr',
            {},
            element('w:ilvl', { 'w:val': extras.numbering.level }),
            element('w:numId', { 'w:val': extras.numbering.number }),
          )
        : [],
      extras.rightToLeft ? element('w:bidi') : [],
    ),
    content,
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
  readonly before?: readonly Xml[]
  readonly behind?: readonly Xml[]
  readonly numbering?: ParagraphExtras['numbering']
  readonly keepNext?: boolean
}

/** A paragraph of inlines, in the style and the direction of its place. */
export function paragraph(parts: ParagraphParts, context: Context): Xml {
  const { kind, block, content, before = [], behind = [], numbering, keepNext = false } = parts
  const place = inlineContext(context, block, content)
  return styledParagraph(
    context.facts.register.style({ kind, path: context.path }),
    [...before, ...inlines(content, place), ...behind],
    { ...(numbering ? { numbering } : {}), keepNext, rightToLeft: place.direction === 'rtl' },
  )
}

/** A paragraph without words. */
export const emptyParagraph = (kind: Kind, context: Context, extras: ParagraphExtras = {}): Xml =>
  styledParagraph(context.facts.register.style({ kind, path: context.path }), [], extras)
