import { element } from '../../xml/element.ts'
import { part, xmlOf } from '../../xml/part.ts'
import { dictionaryPropertiesPart } from '../package/dictionary.ts'

const relationship = (id: string, type: string, target: string) =>
  element('Relationship', {
    Id: id,
    Type: `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`,
    Target: target,
  })

/** The files of the dictionary (ECMA-376 part 1, 15.2.5), by their paths. */
export const dictionaryFiles = (dictionary: string): readonly { readonly path: string; readonly data: string }[] => [
  { path: 'customXml/item1.xml', data: dictionary },
  { path: 'customXml/itemProps1.xml', data: dictionaryPropertiesPart() },
  {
    path: 'customXml/_rels/item1.xml.rels',
    data: part(
      element(
        'Relationships',
        { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
        relationship('rId1', 'customXmlProps', 'itemProps1.xml'),
      ),
    ),
  },
]

/** The relationships of the body, with one to the dictionary. */
export const withDictionary = (relationships: string): string =>
  relationships.replace(
    '</Relationships>',
    `${xmlOf(relationship('dictionary', 'customXml', '../customXml/item1.xml'))}</Relationships>`,
  )

/** The content types of the package, with that of the dictionary's properties. */
export const withDictionaryType = (contentTypes: string): string =>
  contentTypes.replace(
    '</Types>',
    `${xmlOf(
      element('Override', {
        PartName: '/customXml/itemProps1.xml',
        ContentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
      }),
    )}</Types>`,
  )
