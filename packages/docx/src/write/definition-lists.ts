import type { Block, DefinitionItem, DefinitionList } from '@stet/core'
import { listIndent } from './styles/path-format.ts'
import type { Xml } from '../xml/element.ts'
import { anchored } from './anchored.ts'
import type { Blocks } from './blocks.ts'
import { inside, type Context } from './context.ts'
import { paragraph } from './paragraphs.ts'

/**
 * Terms and definitions, each in its style. A definition begins with a paragraph of the style Definition, an empty one
 * where it begins with something else; what follows in it has the style Definition Continue.
 */
export function definitionList(node: DefinitionList, context: Context, blocks: Blocks): readonly Xml[] {
  const deeper = inside(context, { type: 'definition' }, listIndent(context.path))
  const definition = (held: readonly Block[]): readonly Xml[] => {
    const [first, ...others] = held
    const opens = first?.type === 'paragraph'
    const opening = paragraph(
      { kind: { type: 'definition' }, block: opens ? first.id : node.id, content: opens ? first.content : [] },
      deeper,
    )
    return [
      ...(opens ? anchored(first.id, [opening], context) : [opening]),
      ...blocks(opens ? others : held, opens ? { ...deeper, previous: first } : deeper),
    ]
  }
  const fresh = (item: number, term: number): 'list' | 'item' | undefined => {
    if (term > 0) return undefined
    if (item === 0) return context.previous?.type === 'definitionList' ? 'list' : undefined
    return node.items[item - 1]?.definitions.length === 0 ? 'item' : undefined
  }
  return node.items.flatMap(({ terms, definitions }: DefinitionItem, item) => [
    ...terms.map((content, term) => {
      const start = fresh(item, term)
      return paragraph({ kind: { type: 'term', ...(start ? { fresh: start } : {}) }, block: node.id, content }, context)
    }),
    ...definitions.flatMap(definition),
  ])
}
