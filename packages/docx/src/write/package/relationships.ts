import { element, part, type Xml } from '../../xml/element.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const types = {
  officeDocument: `${office}/officeDocument`,
  extendedProperties: `${office}/extended-properties`,
  customProperties: `${office}/custom-properties`,
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  styles: `${office}/styles`,
  numbering: `${office}/numbering`,
  settings: `${office}/settings`,
  fontTable: `${office}/fontTable`,
  theme: `${office}/theme`,
  footnotes: `${office}/footnotes`,
  header: `${office}/header`,
  footer: `${office}/footer`,
  hyperlink: `${office}/hyperlink`,
  image: `${office}/image`,
  customXml: `${office}/customXml`,
  customXmlProperties: `${office}/customXmlProps`,
} as const

export type RelationshipType = keyof typeof types

/** How one part of a package names another, or something outside (ECMA-376 part 2, 9.3). */
export interface Relationship {
  readonly id: string
  readonly type: RelationshipType
  readonly target: string
  readonly external: boolean
}

const relationshipXml = ({ id, type, target, external }: Relationship): Xml =>
  element('Relationship', { Id: id, Type: types[type], Target: target, TargetMode: external ? 'External' : undefined })

/** A `.rels` part. */
export const relationshipsPart = (relationships: readonly Relationship[]): Uint8Array =>
  part(
    element(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      relationships.map(relationshipXml),
    ),
  )
