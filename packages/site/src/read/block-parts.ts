import type { CalloutKind, DraftBlock } from '@stet/core'
import type { Context } from './context.ts'
import { childrenOf, elementsOf, find, identified, lettersOf, placed } from './find.ts'
import { image } from './inline-parts.ts'
import type { Element } from './tree.ts'

/** A quote, in a `<figure>` where it says who said it. */
export function quote(element: Element, context: Context): readonly DraftBlock[] {
  const words = element.name === 'blockquote' ? element : find(element.children, 'blockquote')
  const [attribution] = childrenOf(element, 'figcaption')
  return [
    {
      type: 'quote',
      blocks: context.blocks(words?.children ?? [], context),
      ...(attribution ? { attribution: context.inlines(attribution.children, context) } : {}),
      ...identified(element),
      ...placed(element),
    },
  ]
}

/** Pictures and their caption. */
export function figure(element: Element, context: Context): readonly DraftBlock[] {
  const [pictures] = childrenOf(element, 'div.pictures')
  const [caption] = childrenOf(element, 'figcaption')
  return [
    {
      type: 'figure',
      images: elementsOf(pictures?.children ?? []).flatMap(image),
      ...(caption ? { caption: context.inlines(caption.children, context) } : {}),
      ...identified(element),
      ...placed(element),
    },
  ]
}

const kinds: ReadonlySet<string> = new Set<CalloutKind>(['note', 'tip', 'important', 'warning', 'caution'])
const isKind = (name: string): name is CalloutKind => kinds.has(name)

/** A callout; the word for its kind is the page's own, a title is the article's. */
export function callout(element: Element, context: Context): readonly DraftBlock[] {
  const [title] = childrenOf(element, 'p.title')
  const labels = [...childrenOf(element, 'p.kind'), ...(title ? [title] : [])]
  return [
    {
      type: 'callout',
      kind: element.classes.find(isKind) ?? 'note',
      ...(title ? { title: context.inlines(title.children, context) } : {}),
      blocks: context.blocks(
        elementsOf(element.children).filter(child => !labels.includes(child)),
        context,
      ),
      ...identified(element),
      ...placed(element),
    },
  ]
}

/** Code, its language from its class (HTML Standard, 4.5.15). */
export function code(element: Element): readonly DraftBlock[] {
  const letters = find(element.children, 'code')
  const language = letters?.classes.find(name => name.startsWith('language-'))?.slice('language-'.length)
  return [
    {
      type: 'code',
      value: lettersOf(letters?.children ?? []),
      ...(language === undefined ? {} : { language }),
      ...identified(element),
      ...placed(element),
    },
  ]
}
