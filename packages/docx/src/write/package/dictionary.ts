import { element } from '../../xml/element.ts'
import { part } from '../../xml/part.ts'
import type { HiddenName } from '../anchors.ts'

/** The namespace of our custom XML part. */
export const dictionaryNamespace = 'urn:stet:dictionary:1'

/** The identity that Word asks of every custom XML part; one for all files of ours. */
const itemId = '{6F1B0C5E-2C55-4D0F-9A3B-5E7E5C1D9A42}'

/**
 * A custom XML part (ECMA-376 22.5) with what Word has no place for: the TeX that a formula was written from, under what
 * the formula says; the id behind a bookmark whose name cannot hold it. It says nothing about places: a formula that a
 * person moved or copied finds its TeX again, and one that they changed says something else and is read as it stands.
 */
export function dictionaryPart(
  formulas: ReadonlyMap<string, readonly string[]>,
  anchors: readonly HiddenName[],
): string | undefined {
  if (formulas.size === 0 && anchors.length === 0) return undefined
  const entries = [...formulas].flatMap(([key, values]) => {
    const different = new Set(values).size > 1 ? values : values.slice(0, 1)
    return different.map(value => element('formula', { says: key }, value))
  })
  const names = anchors.map(({ name, id, kind }) => element('anchor', { name, kind }, id))
  return part(element('dictionary', { xmlns: dictionaryNamespace }, entries, names))
}

/** The properties of the part. */
export const dictionaryPropertiesPart = (): string =>
  part(
    element(
      'ds:datastoreItem',
      { 'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml', 'ds:itemID': itemId },
      element('ds:schemaRefs', {}, element('ds:schemaRef', { 'ds:uri': dictionaryNamespace })),
    ),
  )
