import type { Condition } from '../checked.ts'
import type { Tag } from '../tags.ts'

/** Every note has an id of its own (Matterhorn 19-003, 19-004); so has everything else that has one. */
export const notes: Condition = ({ tree }) => {
  const seen = new Map<string, Tag>()
  return tree.all.flatMap(tag => {
    const { id, where } = tag
    if (id === undefined)
      return tag.standard === 'Note' ? [{ checkpoint: '19-003', message: 'A note has no id.', ...where }] : []
    if (seen.has(id)) return [{ checkpoint: '19-004', message: 'Two tags have the same id.', ...where }]
    seen.set(id, tag)
    return []
  })
}
