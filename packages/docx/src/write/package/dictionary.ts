import { element } from '../../xml/element.ts'
import { part } from '../../xml/part.ts'
import type { Tree } from '../../xml/tree.ts'
import type { HiddenBlock, HiddenName } from '../anchors.ts'
import type { CustomPart } from './custom-parts.ts'

/** The namespace of the dictionary. */
const namespace = 'urn:stet:dictionary:1'

/**
 * A custom XML part with what Word has no place for: the TeX that a formula was written from, under what
 * the formula says; the ids behind bookmarks whose names cannot hold them; how the article spells what programs spell anew. It says nothing about places: a formula that a
 * person moved or copied finds its TeX again, and one that they changed says something else and is read as it stands.
 */
export function dictionaryParts(
  formulas: ReadonlyMap<string, readonly string[]>,
  anchors: readonly HiddenName[],
  blocks: readonly HiddenBlock[],
  spellings: readonly Tree[],
): readonly CustomPart[] {
  if (formulas.size + anchors.length + blocks.length + spellings.length === 0) return []
  const entries = [...formulas].flatMap(([key, values]) => {
    const different = new Set(values).size > 1 ? values : values.slice(0, 1)
    return different.map(value => element('formula', { says: key }, value))
  })
  const names = anchors.map(({ name, id, kind }) => element('anchor', { name, kind }, id))
  const marked = blocks.map(({ name, id }) => element('block', { name }, id))
  const xml = part(element('dictionary', { xmlns: namespace }, entries, names, marked, spellings))
  return [{ namespace, itemId: '{6F1B0C5E-2C55-4D0F-9A3B-5E7E5C1D9A42}', xml }]
}
