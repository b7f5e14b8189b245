import { PDFParser, PDFRawStream, decodePDFRawStream, type PDFContext, type PDFDict, type PDFObject } from 'pdf-lib'
import { dictionaryOf, entryOf, innerOf, membersOf, nameOf, rawEntryOf, refOf, resolved } from './values.ts'

/** A page of a file that is checked. */
export interface FilePage {
  /** From 1. */
  readonly number: number
  readonly ref: string
  readonly dictionary: PDFDict
}

/** A file that is checked: its objects and pages, and nothing but what it says itself. */
export interface PdfFile {
  readonly context: PDFContext
  readonly catalog: PDFDict | undefined
  readonly pages: readonly FilePage[]
}

/** Reads a file's objects. */
export async function openFile(bytes: Uint8Array): Promise<PdfFile> {
  const context = await PDFParser.forBytesWithOptions(bytes, Number.POSITIVE_INFINITY).parseDocument()
  const catalog = dictionaryOf(context, context.trailerInfo.Root)
  const leaves = pagesUnder(context, catalog && innerOf(context, catalog, 'Pages'), new Set())
  return { context, catalog, pages: leaves.map((leaf, index) => ({ number: index + 1, ...leaf })) }
}

function pagesUnder(
  context: PDFContext,
  tree: PDFDict | undefined,
  seen: Set<PDFDict>,
): readonly Omit<FilePage, 'number'>[] {
  if (!tree || seen.has(tree)) return []
  seen.add(tree)
  return membersOf(context, rawEntryOf(tree, 'Kids')).flatMap(kid => {
    const dictionary = dictionaryOf(context, kid)
    if (!dictionary) return []
    if (nameOf(entryOf(context, dictionary, 'Type')) === 'Pages') return pagesUnder(context, dictionary, seen)
    return [{ ref: refOf(kid) ?? '', dictionary }]
  })
}

/** The bytes of a stream, unpacked; none where it is no stream. */
export function streamOf(context: PDFContext, value: PDFObject | undefined): Uint8Array | undefined {
  const found = resolved(context, value)
  return found instanceof PDFRawStream ? decodePDFRawStream(found).decode() : undefined
}

/** The operators of a page, its streams joined (ISO 32000-1 7.8.2). */
export function contentOf({ context }: PdfFile, { dictionary }: FilePage): Uint8Array {
  const parts = membersOf(context, rawEntryOf(dictionary, 'Contents'))
  return Buffer.concat(parts.flatMap(part => [streamOf(context, part) ?? new Uint8Array(), Buffer.from('\n')]))
}
