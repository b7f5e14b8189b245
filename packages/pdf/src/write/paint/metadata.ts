import type { Metadata } from '@stet/core'
import { lawfulText } from '../inlines/characters.ts'
import { textString, type PDFContext, addObject, addRawStream, type PDFRef } from './objects.ts'
import { PDFString } from 'pdf-lib'

/** What a PDF says of itself as a whole. */
export interface Identity {
  readonly metadata: Metadata
  /** The part of PDF/A whose rules of level A it keeps: 3 may carry files, 2 may not. */
  readonly archivalPart: 2 | 3
}

const producer = 'Stet'

const escaped = (text: string): string =>
  lawfulText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const names = ({ authors }: Metadata): readonly string[] => authors.map(({ name }) => name)

/** The first moment of a day (`YYYY-MM-DD`) as PDF writes it (ISO 32000-1 7.9.4). */
export const pdfDate = (day: string): PDFString => PDFString.of(`D:${day.replaceAll('-', '')}000000Z`)

/** The document information dictionary (ISO 32000-1 14.3.3); its days are the article's. */
export function addInformation(context: PDFContext, { metadata }: Identity): PDFRef {
  const { title, description, keywords, published, updated } = metadata
  return addObject(context, {
    Title: textString(title),
    ...(metadata.authors.length > 0 ? { Author: textString(names(metadata).join(', ')) } : {}),
    ...(description === undefined ? {} : { Subject: textString(description) }),
    ...(keywords.length > 0 ? { Keywords: textString(keywords.join(', ')) } : {}),
    Creator: textString(producer),
    Producer: textString(producer),
    ...(published === undefined ? {} : { CreationDate: pdfDate(published) }),
    ...(updated === undefined ? {} : { ModDate: pdfDate(updated) }),
  })
}

/** The same as XMP, uncompressed (ISO 16684-1; ISO 19005-2 6.6). */
export const addXmp = (context: PDFContext, identity: Identity): PDFRef =>
  addRawStream(context, { Type: 'Metadata', Subtype: 'XML' }, Buffer.from(xmp(identity), 'utf8'))

function xmp(identity: Identity): string {
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    ...dublinCore(identity.metadata),
    ...basics(identity.metadata),
    ...standards(identity),
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n')
}

const list = (name: string, kind: 'Seq' | 'Bag', values: readonly string[]): readonly string[] =>
  values.length === 0
    ? []
    : [
        `<${name}><rdf:${kind}>${values.map(value => `<rdf:li>${escaped(value)}</rdf:li>`).join('')}</rdf:${kind}></${name}>`,
      ]

const spoken = (name: string, value: string | undefined): readonly string[] =>
  value === undefined
    ? []
    : [`<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(value)}</rdf:li></rdf:Alt></${name}>`]

const single = (name: string, value: string | undefined): readonly string[] =>
  value === undefined ? [] : [`<${name}>${escaped(value)}</${name}>`]

const described = (prefix: string, uri: string, lines: readonly string[]): readonly string[] => [
  `<rdf:Description rdf:about="" xmlns:${prefix}="${uri}">`,
  ...lines,
  '</rdf:Description>',
]

const dublinCore = (metadata: Metadata): readonly string[] =>
  described('dc', 'http://purl.org/dc/elements/1.1/', [
    ...spoken('dc:title', metadata.title),
    ...list('dc:creator', 'Seq', names(metadata)),
    ...spoken('dc:description', metadata.description),
    ...list('dc:subject', 'Bag', metadata.keywords),
    ...list('dc:language', 'Bag', [metadata.language]),
    ...spoken('dc:rights', metadata.licence),
    ...single('dc:source', metadata.canonicalUrl),
    ...single('dc:format', 'application/pdf'),
  ])

const moment = (day: string | undefined): string | undefined => (day === undefined ? undefined : `${day}T00:00:00Z`)

const basics = (metadata: Metadata): readonly string[] => [
  ...described('xmp', 'http://ns.adobe.com/xap/1.0/', [
    ...single('xmp:CreatorTool', producer),
    ...single('xmp:CreateDate', moment(metadata.published)),
    ...single('xmp:ModifyDate', moment(metadata.updated)),
  ]),
  ...described('pdf', 'http://ns.adobe.com/pdf/1.3/', [
    ...single('pdf:Producer', producer),
    ...single('pdf:Keywords', metadata.keywords.length > 0 ? metadata.keywords.join(', ') : undefined),
  ]),
]

/** PDF/UA-1 (ISO 14289-1 5), PDF/A (ISO 19005-3 6.6.4), and the description of the former's schema that the latter asks for. */
const standards = ({ archivalPart }: Identity): readonly string[] => [
  ...described('pdfuaid', 'http://www.aiim.org/pdfua/ns/id/', ['<pdfuaid:part>1</pdfuaid:part>']),
  ...described('pdfaid', 'http://www.aiim.org/pdfa/ns/id/', [
    `<pdfaid:part>${archivalPart}</pdfaid:part>`,
    '<pdfaid:conformance>A</pdfaid:conformance>',
  ]),
  ...schemaOfPdfUa,
]

const schemaOfPdfUa: readonly string[] = [
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>The part of ISO 14289 that the document keeps to</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property>',
  '</rdf:li></rdf:Bag></pdfaExtension:schemas>',
  '</rdf:Description>',
]
