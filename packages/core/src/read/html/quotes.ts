import type { DraftBlock, DraftInline } from '../../draft/index.ts'
import { within, type Context } from './context.ts'
import { content, isBlank } from './inlines.ts'
import { placed } from './places.ts'
import type { Element, Node } from './tree.ts'
import { anchored, isSpace } from './words.ts'

/** Reads `<blockquote>`; a `<footer>` at its end says who said it. */
export function quote(element: Element, context: Context): readonly DraftBlock[] {
  const children = element.children.filter(child => !isSpace(child))
  const last = children.at(-1)
  const footer = last?.type === 'element' && last.name === 'footer' && children.length > 1 ? last : undefined
  return quoteOf(
    element,
    footer ? element.children.filter(child => child !== footer) : element.children,
    footer ? content(footer.children, within(footer, context)) : [],
    context,
  )
}

/** A quote of these nodes. */
export function quoteOf(
  element: Element,
  nodes: readonly Node[],
  attribution: readonly DraftInline[],
  context: Context,
): readonly DraftBlock[] {
  const words = withoutDash(attribution)
  return [
    {
      type: 'quote',
      blocks: context.blocks(nodes, context),
      ...(isBlank(words) ? {} : { attribution: words }),
      ...anchored(element),
      ...placed(element.place),
    },
  ]
}

/** The name without the dash that is printed before it. */
function withoutDash(run: readonly DraftInline[]): readonly DraftInline[] {
  const [first, ...rest] = run
  if (first?.type !== 'text') return run
  const value = first.value.replace(/^[\t\n\f\r ]*(?:[—–―]|-(?=[\t\n\f\r ]))[\t\n\f\r ]*/, '')
  return value === '' ? rest : [{ ...first, value }, ...rest]
}
