import { strFromU8 } from 'fflate'
import { listOffset } from '../../template/house-numbering.ts'
import type { Template } from '../../template/template.ts'
import { xmlOf } from '../../xml/part.ts'
import type { Tree } from '../../xml/tree.ts'

/** The content types of a package and more, in the place of its own where both name one. */
export function withTypes(contentTypes: string, types: readonly Tree[]): string {
  const named = new Set(types.map(({ attributes }) => attributes['PartName']))
  return contentTypes
    .replace(/<Override [^>]*?PartName="([^"]*)"[^>]*>/g, (entry, name: string) => (named.has(name) ? '' : entry))
    .replace('</Types>', end => `${types.map(xmlOf).join('')}${end}`)
}

/** A header or footer of a template with the new ids of the styles, and the new numbers of the lists, that it names. */
const withHouseIds = (xml: string, ids: ReadonlyMap<string, string>): string =>
  xml
    .replace(
      /(<w:(?:pStyle|rStyle|tblStyle) w:val=")([^"]*)"/g,
      (_, start: string, id: string) => `${start}${ids.get(id) ?? id}"`,
    )
    .replace(
      /(<w:numId w:val=")([1-9]\d*)"/g,
      (_, start: string, number: string) => `${start}${Number(number) + listOffset}"`,
    )

/** The parts of a template that stand in the package, by their paths; `ids` tells what the ids of its styles became. */
export const templateFiles = (
  { carried }: Template,
  ids: ReadonlyMap<string, string>,
): readonly (readonly [path: string, part: string | Uint8Array])[] =>
  [...carried.files].map(([path, bytes]) =>
    /^word\/(?:header|footer)\d+\.xml$/.test(path) ? [path, withHouseIds(strFromU8(bytes), ids)] : [path, bytes],
  )
