const known = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  asvg: 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
  adec: 'http://schemas.microsoft.com/office/drawing/2017/decorative',
  xml: 'http://www.w3.org/XML/1998/namespace',
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
  vt: 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
} as const

/** A prefix that the files use; it always means the same namespace. */
export type Prefix = keyof typeof known

/** Declares some prefixes on a root element. */
export const namespaces = (...prefixes: readonly Prefix[]): { readonly [name: string]: string } =>
  Object.fromEntries(prefixes.map(prefix => [`xmlns:${prefix}`, known[prefix]]))

/** What the strict form of the format (ISO/IEC 29500-1) calls the same namespaces. */
const strict: readonly (readonly [uri: string, prefix: Prefix])[] = [
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes', 'vt'],
]

const prefixes: ReadonlyMap<string, string> = new Map([
  ...Object.entries(known).map(([prefix, uri]) => [uri, prefix] as const),
  ...strict,
])

/** The prefix that the files use for a namespace. */
export const prefixOf = (uri: string): string | undefined => prefixes.get(uri)
