import { anchorId, anchorName } from './anchor-name.ts'

/** What the names of the bookmarks around blocks begin with; Word hides bookmarks whose names begin with an underscore. */
export const blockPrefix = '_b_'

/** A block's id as the name of the bookmark around it, from which {@link blockId} has it back; undefined where Word does not allow such a name. */
export function blockName(id: string): string | undefined {
  const plain = anchorName(id)
  return plain !== undefined && plain.length + blockPrefix.length <= 40 ? `${blockPrefix}${plain}` : undefined
}

/** The id of a bookmark that {@link blockName} named; undefined for any other bookmark. */
export const blockId = (name: string): string | undefined =>
  name.startsWith(blockPrefix) ? anchorId(name.slice(blockPrefix.length)) : undefined
