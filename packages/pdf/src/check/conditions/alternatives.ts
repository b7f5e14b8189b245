import type { Condition } from '../checked.ts'
import { attributeOf } from '../tags.ts'
import { entryOf, membersOf, textOf } from '../values.ts'

const kinds: Readonly<Record<string, readonly [checkpoint: string, what: string]>> = {
  Figure: ['13-004', 'A figure'],
  Formula: ['17-002', 'A formula'],
}

/** Figures and formulas say in words what they show, and figures where (Matterhorn 13-004, 17-002; ISO 14289-1 7.3). */
export const alternatives: Condition = ({ file, tree }) =>
  tree.all.flatMap(tag => {
    const kind = kinds[tag.standard]
    if (!kind) return []
    const [checkpoint, what] = kind
    const words = ['Alt', 'ActualText'].map(key => textOf(entryOf(file.context, tag.dictionary, key)) ?? '')
    const box = membersOf(file.context, attributeOf(file, tag, 'Layout', 'BBox'))
    return [
      ...(words.every(text => text.trim() === '')
        ? [{ checkpoint, message: `${what} has no alternative text.`, ...tag.where }]
        : []),
      ...(tag.standard === 'Figure' && tag.content.length > 0 && box.length !== 4
        ? [{ checkpoint, message: 'A figure does not say where it stands on the page.', ...tag.where }]
        : []),
    ]
  })
