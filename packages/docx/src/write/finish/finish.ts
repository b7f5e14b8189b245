import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate'
import { directedSection } from '../../template/page.ts'
import type { Template } from '../../template/template.ts'
import type { TableText } from '../register.ts'
import type { Parts } from '../package/parts.ts'
import { withCustomParts, withCustomTypes } from '../package/custom-parts.ts'
import { withListNumbers } from './list-numbers.ts'
import { withPlainSeparators } from './note-separators.ts'
import { relationshipNumbers, withNumberedRelationships, withRelationshipNumbers } from './relationship-numbers.ts'
import { withHouseIds, withRelationships, withSection, withTypes } from './template-parts.ts'
import { withTableTexts } from './table-texts.ts'

/** What the library has no words for. */
export interface Additions {
  /** The texts of the tables in the body and in the notes. */
  readonly tables: { readonly document: Tables; readonly footnotes: Tables }
  readonly rightToLeft: boolean
  /** How many custom XML parts it has. */
  readonly customParts: number
  /** What stands in the place of the library's theme and section, and what the ids of its styles became. */
  readonly house?: { readonly template: Template; readonly ids: ReadonlyMap<string, string> }
}

type Tables = readonly (TableText | undefined)[]

/** The page runs from right to left (ECMA-376 17.6.1); `w:bidi` stands directly before the grid, which the library always writes. */
const withDirection = (xml: string): string => xml.replace('<w:docGrid ', '<w:bidi/><w:docGrid ')

/** How hard parts are pressed: files are a fiftieth larger than at the default, 6, in two thirds of the time. */
const deflation = 3

const contentTypes = '[Content_Types].xml'

/**
 * Adds to a package of the library what it lacks and pins what it leaves to chance, so that the same article gives the
 * same bytes. The content types come first, as Word has them; the time of every file is the zip format's first, in the
 * local time that the format counts in.
 */
export function finished(parts: Parts, { tables, rightToLeft, customParts, house }: Additions): Uint8Array {
  const files = new Map(parts)
  const textAt = (path: string): string => {
    const found = files.get(path) ?? ''
    return typeof found === 'string' ? found : strFromU8(found)
  }
  const change = (path: string, to: (xml: string) => string) => files.set(path, to(textAt(path)))
  change(contentTypes, xml => withCustomTypes(xml, customParts))
  change('word/_rels/document.xml.rels', xml => withCustomParts(xml, customParts))
  if (house) {
    const { carried, section } = house.template
    for (const [path, bytes] of carried.files) files.set(path, bytes)
    for (const path of carried.files.keys())
      if (/^word\/(?:header|footer)\d+\.xml$/.test(path)) change(path, xml => withHouseIds(xml, house.ids))
    change(contentTypes, xml => withTypes(xml, carried.types))
    change('word/_rels/document.xml.rels', xml => withRelationships(xml, carried.relationships))
    if (section) change('word/document.xml', xml => withSection(xml, directedSection(section, rightToLeft)))
  }
  for (const name of ['document', 'footnotes'] as const) {
    const relationships = `word/_rels/${name}.xml.rels`
    const ids = relationshipNumbers(textAt(relationships))
    change(relationships, xml => withNumberedRelationships(xml, ids))
    change(`word/${name}.xml`, xml => withRelationshipNumbers(withTableTexts(withListNumbers(xml), tables[name]), ids))
  }
  for (const name of ['footnotes', 'endnotes']) change(`word/${name}.xml`, withPlainSeparators)
  if (rightToLeft && !house?.template.section) change('word/document.xml', withDirection)
  const ordered = [contentTypes, ...[...files.keys()].filter(path => path !== contentTypes)]
  const content: Zippable = Object.fromEntries(
    ordered.map(path => {
      const found = files.get(path) ?? ''
      const bytes = typeof found === 'string' ? strToU8(found) : found
      return [path, [bytes, { level: /\.(?:png|jpg)$/.test(path) ? 0 : deflation }]]
    }),
  )
  return zipSync(content, { mtime: new Date(1980, 0, 1), os: 0 })
}
