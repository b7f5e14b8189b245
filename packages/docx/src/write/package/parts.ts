import { Packer, type Document } from 'docx'

/** The parts of a package by their paths, in the order in which they are zipped. */
export type Parts = ReadonlyMap<string, string | Uint8Array>

/** What the library calls to make the parts of a document before it zips them; it declares it private. */
interface Compiler {
  compile(document: Document, indent: undefined, overrides: readonly Override[]): Parts
}

/** A part that stands in the place of one of the library's, or beside them. */
export interface Override {
  readonly path: string
  readonly data: string
}

/**
 * The parts of a document, some of them ours. The library's public way ends in a zip file, which would have to be unzipped
 * again to be finished: a third of the time that a file takes.
 */
export const partsOf = (document: Document, overrides: readonly Override[]): Parts =>
  (Packer as unknown as { readonly compiler: Compiler }).compiler.compile(document, undefined, overrides)
