import { Document, Footer, Header, ImportedRootElementAttributes, Packer } from 'docx'
import { namespaces } from '../../xml/namespaces.ts'
import { elementOf, parseTree, type Tree } from '../../xml/tree.ts'
import type { Page } from '../options.ts'
import type { Look } from '../styles/look.ts'
import { themeOf } from '../styles/theme.ts'
import type { Parts } from './zip.ts'

/** What the library calls to make the parts of a document before it zips them; it declares it private. */
interface Compiler {
  compile(document: Document): ReadonlyMap<string, string>
}

/** The package of a document without words, which the parts of an article are put into. */
export interface EmptyPackage {
  readonly parts: Parts
  readonly contentTypes: string
  /** The relationships of the body, and how many they are. */
  readonly relationships: string
  readonly relationshipCount: number
  /** The set-up of the one section (ECMA-376 17.6.17). */
  readonly section: Tree | undefined
}

/** Where the relationships of the body stand. */
export const bodyRelationships = 'word/_rels/document.xml.rels'
/** Where the types of all parts stand; it is the first part, as Word has it. */
export const contentTypes = '[Content_Types].xml'

/** Which lines stand above and below the text: none, a footer, or a header from the second page on and a footer. */
export type Lines = 'none' | 'footer' | 'header and footer'

/** The library's package of a document without words, which is the same for all articles of a publication. */
export function emptyPackage({ width, height, margins }: Page, lines: Lines, look: Look): EmptyPackage {
  const footer = () => new Footer({ children: [] })
  const document = new Document({
    sections: [
      {
        properties: {
          page: { size: { width, height }, margin: { ...margins, header: 720, footer: 720, gutter: 0 } },
          ...(lines === 'header and footer' ? { titlePage: true } : {}),
        },
        ...(lines === 'header and footer' ? { headers: { default: new Header({ children: [] }) } } : {}),
        ...(lines === 'none'
          ? {}
          : { footers: { default: footer(), ...(lines === 'footer' ? {} : { first: footer() }) } }),
        children: [],
      },
    ],
    styles: { initialStyles: new ImportedRootElementAttributes(namespaces('w')), importedStyles: [] },
    theme: themeOf(look),
  })
  const made = (Packer as unknown as { readonly compiler: Compiler }).compiler.compile(document)
  const kept = [...made].filter(([path, xml]) => !path.endsWith('.rels') || xml.includes('<Relationship '))
  const relationships = made.get(bodyRelationships) ?? ''
  return {
    parts: new Map([[contentTypes, ''], ...kept]),
    contentTypes: made.get(contentTypes) ?? '',
    relationships,
    relationshipCount: relationships.split('<Relationship ').length - 1,
    section: elementOf(elementOf(parseTree(made.get('word/document.xml') ?? ''), 'w:body'), 'w:sectPr'),
  }
}
