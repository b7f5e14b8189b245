import type { DraftBlock } from '../../draft/index.ts'
import type { Context } from './context.ts'
import type { Element } from './tree.ts'
import { anchored } from './words.ts'

/** What an element without a meaning of its own holds; its id goes to the block in it where there is exactly one. */
export function container(element: Element, context: Context): readonly DraftBlock[] {
  const { id } = anchored(element)
  const link = element.name === 'a' ? element.attributes.get('href') : undefined
  return anchoredOnly(id, context.blocks(element.children, link === undefined ? context : { ...context, link }))
}

function anchoredOnly(id: string | undefined, found: readonly DraftBlock[]): readonly DraftBlock[] {
  const [only] = found
  return id !== undefined && only && found.length === 1 && only.id === undefined ? [{ ...only, id }] : found
}
