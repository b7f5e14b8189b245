import type { Metadata } from '@stet/core'
import { keywordLine } from '../../style/keywords.ts'
import { element, part, text, type Xml } from '../../xml/element.ts'
import { namespace, namespaces } from '../../xml/namespaces.ts'

const optional = (name: string, value: string | undefined): readonly Xml[] =>
  value === undefined || value === '' ? [] : [element(name, {}, text(value))]

const day = (name: string, value: string | undefined): readonly Xml[] =>
  value === undefined ? [] : [element(name, { 'xsi:type': 'dcterms:W3CDTF' }, text(`${value}T00:00:00Z`))]

/** `docProps/core.xml` (ECMA-376 part 2, 11): what the article says of itself; its dates are the article's, never the clock's. */
export const corePropertiesPart = (metadata: Metadata): Uint8Array =>
  part(
    element(
      'cp:coreProperties',
      namespaces('cp', 'dc', 'dcterms', 'xsi'),
      element('dc:title', {}, text(metadata.title)),
      optional('dc:subject', metadata.subtitle),
      optional('dc:creator', metadata.authors.map(author => author.name).join('; ')),
      optional('cp:keywords', keywordLine(metadata.keywords)),
      optional('dc:description', metadata.description),
      day('dcterms:created', metadata.published ?? metadata.updated),
      day('dcterms:modified', metadata.updated ?? metadata.published),
      optional('dc:language', metadata.language),
    ),
  )

/** The names of the custom properties, as Word shows them. */
export const customNames = { licence: 'Licence', canonicalUrl: 'Canonical URL' } as const

/** `docProps/custom.xml` (ECMA-376 22.3): what the core properties have no place for; undefined where there is nothing. */
export function customPropertiesPart(metadata: Metadata): Uint8Array | undefined {
  const entries = [
    [customNames.licence, metadata.licence],
    [customNames.canonicalUrl, metadata.canonicalUrl],
  ].filter((entry): entry is [string, string] => entry[1] !== undefined)
  if (entries.length === 0) return undefined
  return part(
    element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties', 'xmlns:vt': namespace('vt') },
      entries.map(([name, value], index) =>
        element(
          'property',
          { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: index + 2, name },
          element('vt:lpwstr', {}, text(value)),
        ),
      ),
    ),
  )
}

/** `docProps/app.xml` (ECMA-376 22.2): what made the file. */
export const extendedPropertiesPart = (): Uint8Array =>
  part(
    element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      element('Application', {}, text('Stet')),
    ),
  )
