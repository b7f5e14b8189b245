import type { DraftBlock } from '../../draft/index.ts'
import type { CalloutKind } from '../../model/index.ts'
import { container } from './containers.ts'
import { within, type Context } from './context.ts'
import { content, isBlank } from './inlines.ts'
import { placed } from './places.ts'
import type { Element } from './tree.ts'
import { anchored, classesOf, hasClass, isSpace } from './words.ts'

/** The kinds of callout, by the words that name them. */
export const calloutKinds: ReadonlyMap<string, CalloutKind> = new Map([
  ['note', 'note'],
  ['tip', 'tip'],
  ['important', 'important'],
  ['warning', 'warning'],
  ['caution', 'caution'],
])

/** Reads `<aside>`: a callout where its class names a kind of callout, its title in a `<header>`; else what it holds. */
export function callout(element: Element, context: Context): readonly DraftBlock[] {
  const kind = classesOf(element)
    .map(name => calloutKinds.get(name.toLowerCase()))
    .find(found => found !== undefined)
  if (kind === undefined) return container(element, context)
  const first = element.children.find(child => !isSpace(child))
  const header = first?.type === 'element' && isTitle(first) ? first : undefined
  const title = header ? content(header.children, within(header, context)) : []
  return [
    {
      type: 'callout',
      kind,
      ...(isBlank(title) ? {} : { title }),
      blocks: context.blocks(header ? element.children.filter(child => child !== header) : element.children, context),
      ...anchored(element),
      ...placed(element.place),
    },
  ]
}

const isTitle = (element: Element) => element.name === 'header' || hasClass(element, 'title')
