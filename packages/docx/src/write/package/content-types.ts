import { element, part } from '../../xml/element.ts'

const wordprocessing = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The content types of the parts that are not plain XML, by their path. */
const ofParts: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/^word\/document\.xml$/, `${wordprocessing}.document.main+xml`],
  [/^word\/styles\.xml$/, `${wordprocessing}.styles+xml`],
  [/^word\/numbering\.xml$/, `${wordprocessing}.numbering+xml`],
  [/^word\/settings\.xml$/, `${wordprocessing}.settings+xml`],
  [/^word\/fontTable\.xml$/, `${wordprocessing}.fontTable+xml`],
  [/^word\/footnotes\.xml$/, `${wordprocessing}.footnotes+xml`],
  [/^word\/header\d\.xml$/, `${wordprocessing}.header+xml`],
  [/^word\/footer\d\.xml$/, `${wordprocessing}.footer+xml`],
  [/^word\/theme\/theme1\.xml$/, 'application/vnd.openxmlformats-officedocument.theme+xml'],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  [/^docProps\/custom\.xml$/, 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
  [/^customXml\/itemProps\d\.xml$/, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
]

const ofExtensions: { readonly [extension: string]: string } = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
}

/** `[Content_Types].xml` for the parts of a package (ECMA-376 part 2, 10.1.2). */
export function contentTypesPart(paths: readonly string[]): Uint8Array {
  const used = new Set(paths.map(path => path.slice(path.lastIndexOf('.') + 1)))
  return part(
    element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      Object.entries(ofExtensions)
        .filter(([extension]) => used.has(extension))
        .map(([Extension, ContentType]) => element('Default', { Extension, ContentType })),
      paths.flatMap(path => {
        const type = ofParts.find(([pattern]) => pattern.test(path))?.[1]
        return type === undefined ? [] : [element('Override', { PartName: `/${path}`, ContentType: type })]
      }),
    ),
  )
}
