import type { DefinitionItem, DefinitionList } from '@stet/core'
import { listIndent } from './styles/path-format.ts'
import type { Blocks } from './blocks.ts'
import { behind } from './bookmarks.ts'
import { inside, type Context } from './context.ts'
import { begun, paragraph } from './paragraphs.ts'
import type { Tree } from '../xml/tree.ts'

/**
 * Terms and definitions, each in its style. A definition begins with a paragraph of the style Definition, an empty one
 * where it begins with something else; what follows in it has the style Definition Continue.
 */
export function definitionList(node: DefinitionList, context: Context, blocks: Blocks): readonly Tree[] {
  const rest = behind(context)
  const deeper = inside(rest, { type: 'definition' }, listIndent(context.path))
  const fresh = (item: number, term: number): 'list' | 'item' | undefined => {
    if (term > 0) return undefined
    if (item === 0) return context.previous?.type === 'definitionList' ? 'list' : undefined
    return node.items[item - 1]?.definitions.length === 0 ? 'item' : undefined
  }
  return node.items.flatMap(({ terms, definitions }: DefinitionItem, item) => [
    ...terms.map((content, term) => {
      const start = fresh(item, term)
      const place = item === 0 && term === 0 ? context : rest
      return paragraph({ kind: { type: 'term', ...(start ? { fresh: start } : {}) }, block: node.id, content }, place)
    }),
    ...definitions.flatMap(held => begun(held, { kind: { type: 'definition' }, block: node.id }, deeper, blocks)),
  ])
}
