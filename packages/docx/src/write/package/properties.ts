import type { Metadata } from '@stet/core'
import { baseProperty } from '../../style/base-names.ts'
import { keywordLine } from '../../style/keywords.ts'
import { element } from '../../xml/element.ts'
import { part } from '../../xml/part.ts'
import type { Tree } from '../../xml/tree.ts'
import { namespaces } from '../../xml/namespaces.ts'
import { baseHash, type Base } from './base.ts'

const optional = (name: string, value: string | undefined): readonly Tree[] =>
  value === undefined || value === '' ? [] : [element(name, {}, value)]

const day = (name: string, value: string | undefined): readonly Tree[] =>
  value === undefined ? [] : [element(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${value}T00:00:00Z`)]

/** `docProps/core.xml` (ECMA-376 part 2, 11): what the article says of itself; its dates are the article's, never the clock's. */
export const corePropertiesPart = (metadata: Metadata): string =>
  part(
    element(
      'cp:coreProperties',
      namespaces('cp', 'dc', 'dcterms', 'xsi'),
      element('dc:title', {}, metadata.title),
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

/** The format identifier of properties that a person may name (ECMA-376 22.3.2.2), and the first number that one may have. */
const customFormat = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'
const firstCustomNumber = 2

/** `docProps/custom.xml` (ECMA-376 22.3): what the core properties have no place for. */
export function customPropertiesPart({ licence, canonicalUrl }: Metadata, base?: Base): string {
  const told = [
    { name: customNames.licence, value: licence },
    { name: customNames.canonicalUrl, value: canonicalUrl },
    { name: baseProperty, value: base && baseHash(base) },
  ].filter(({ value }) => value !== undefined)
  return part(
    element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties', ...namespaces('vt') },
      told.map(({ name, value = '' }, index) =>
        element(
          'property',
          { fmtid: customFormat, pid: firstCustomNumber + index, name },
          element('vt:lpwstr', {}, value),
        ),
      ),
    ),
  )
}

/** `docProps/app.xml` (ECMA-376 22.2): what made the file. */
export const extendedPropertiesPart = (): string =>
  part(
    element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      element('Application', {}, 'Stet'),
    ),
  )
