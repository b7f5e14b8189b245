import { element } from '../../xml/element.ts'
import { part } from '../../xml/part.ts'
import type { Tree } from '../../xml/tree.ts'
import { relationship, relationshipsPart } from './relationships.ts'

/** A custom XML part (ECMA-376 part 1, 15.2.5). Programs that do not know it keep it, as long as the package declares it. */
export interface CustomPart {
  readonly namespace: string
  /** A GUID in braces, which Word asks of every custom XML part (22.5.2.1); one for all files of ours. */
  readonly itemId: string
  readonly xml: string
}

const propertiesOf = ({ namespace, itemId }: CustomPart): string =>
  part(
    element(
      'ds:datastoreItem',
      { 'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml', 'ds:itemID': itemId },
      element('ds:schemaRefs', {}, element('ds:schemaRef', { 'ds:uri': namespace })),
    ),
  )

/** The files of custom XML parts by their paths: each with its properties and the relationship to them. */
export const customFiles = (parts: readonly CustomPart[]): readonly (readonly [path: string, xml: string])[] =>
  parts.flatMap((custom, index) => {
    const number = index + 1
    const properties = relationship('rId1', 'customXmlProps', `itemProps${number}.xml`)
    return [
      [`customXml/item${number}.xml`, custom.xml],
      [`customXml/itemProps${number}.xml`, propertiesOf(custom)],
      [`customXml/_rels/item${number}.xml.rels`, relationshipsPart([properties])],
    ] as const
  })

/** The relationships of the body to custom XML parts. */
export const customRelationships = (parts: readonly CustomPart[]): readonly Tree[] =>
  parts.map((_, index) => relationship(`custom${index + 1}`, 'customXml', `../customXml/item${index + 1}.xml`))

/** The content types of the properties of custom XML parts. */
export const customTypes = (parts: readonly CustomPart[]): readonly Tree[] =>
  parts.map((_, index) =>
    element('Override', {
      PartName: `/customXml/itemProps${index + 1}.xml`,
      ContentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    }),
  )
