import { listOffset } from '../../template/house-numbering.ts'
import { xmlOf } from '../../xml/part.ts'
import type { Tree } from '../../xml/tree.ts'

const xml = (trees: readonly Tree[]) => trees.map(xmlOf).join('')

/** The content types of a package with those of a template's parts, in the place of ours where both name one. */
export function withTypes(contentTypes: string, types: readonly Tree[]): string {
  const named = new Set(types.map(({ attributes }) => attributes['PartName']))
  return contentTypes
    .replace(/<Override [^>]*?PartName="([^"]*)"[^>]*>/g, (entry, name: string) => (named.has(name) ? '' : entry))
    .replace('</Types>', () => `${xml(types)}</Types>`)
}

/** The relationships of the body with those to a template's headers and footers. */
export const withRelationships = (relationships: string, more: readonly Tree[]): string =>
  relationships.replace('</Relationships>', () => `${xml(more)}</Relationships>`)

/** The body with a template's set-up of its one section (ECMA-376 17.6.17), which the library writes last. */
export function withSection(body: string, section: Tree): string {
  const at = body.lastIndexOf('<w:sectPr')
  const end = body.indexOf('</w:body>', at)
  return `${body.slice(0, at)}${xmlOf(section)}${body.slice(end)}`
}

/** A header or footer of a template with the new ids of the styles, and the new numbers of the lists, that it names. */
export const withHouseIds = (xml: string, ids: ReadonlyMap<string, string>): string =>
  xml
    .replace(
      /(<w:(?:pStyle|rStyle|tblStyle) w:val=")([^"]*)"/g,
      (_, start: string, id: string) => `${start}${ids.get(id) ?? id}"`,
    )
    .replace(
      /(<w:numId w:val=")([1-9]\d*)"/g,
      (_, start: string, number: string) => `${start}${Number(number) + listOffset}"`,
    )
