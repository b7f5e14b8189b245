import { element } from '../../xml/element.ts'
import { part, xmlOf } from '../../xml/part.ts'

/** A custom XML part (ECMA-376 part 1, 15.2.5). Programs that do not know it keep it, as long as the package declares it. */
export interface CustomPart {
  readonly namespace: string
  /** A GUID in braces, which Word asks of every custom XML part (22.5.2.1); one for all files of ours. */
  readonly itemId: string
  readonly xml: string
}

const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const relationship = (id: string, type: string, target: string) =>
  element('Relationship', { Id: id, Type: `${officeRelationships}/${type}`, Target: target })

const propertiesOf = ({ namespace, itemId }: CustomPart): string =>
  part(
    element(
      'ds:datastoreItem',
      { 'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml', 'ds:itemID': itemId },
      element('ds:schemaRefs', {}, element('ds:schemaRef', { 'ds:uri': namespace })),
    ),
  )

const relationshipsOf = (number: number): string =>
  part(
    element(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      relationship('rId1', 'customXmlProps', `itemProps${number}.xml`),
    ),
  )

/** The files of custom XML parts by their paths: each with its properties and the relationship to them. */
export const customFiles = (
  parts: readonly CustomPart[],
): readonly { readonly path: string; readonly data: string }[] =>
  parts.flatMap((custom, index) => {
    const number = index + 1
    return [
      { path: `customXml/item${number}.xml`, data: custom.xml },
      { path: `customXml/itemProps${number}.xml`, data: propertiesOf(custom) },
      { path: `customXml/_rels/item${number}.xml.rels`, data: relationshipsOf(number) },
    ]
  })

const behind = (xml: string, end: string, added: readonly string[]) => xml.replace(end, `${added.join('')}${end}`)
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

/** The relationships of the body, with those to so many custom XML parts. */
export const withCustomParts = (relationships: string, count: number): string =>
  behind(
    relationships,
    '</Relationships>',
    numbers(count).map(number => xmlOf(relationship(`custom${number}`, 'customXml', `../customXml/item${number}.xml`))),
  )

/** The content types of the package, with those of the properties of so many custom XML parts. */
export const withCustomTypes = (contentTypes: string, count: number): string =>
  behind(
    contentTypes,
    '</Types>',
    numbers(count).map(number =>
      xmlOf(
        element('Override', {
          PartName: `/customXml/itemProps${number}.xml`,
          ContentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
        }),
      ),
    ),
  )
