import type { DraftBlock } from '../../draft/index.ts'
import type { Context } from './context.ts'
import { content, isBlank } from './inlines.ts'
import { placed } from './places.ts'
import type { Element } from './tree.ts'
import { anchored } from './words.ts'

/** Reads a heading; `aria-level` says the level where it goes beyond six (WAI-ARIA 1.2, `heading`). */
export function heading(element: Element, context: Context): readonly DraftBlock[] {
  const run = content(element.children, context)
  if (isBlank(run)) return []
  const said = Number(element.attributes.get('aria-level'))
  const named = Number(/^h([1-6])$/.exec(element.name)?.[1] ?? 2)
  const level = Number.isInteger(said) && said > 0 ? said : named
  return [{ type: 'heading', level, content: run, ...anchored(element), ...placed(element.place) }]
}
