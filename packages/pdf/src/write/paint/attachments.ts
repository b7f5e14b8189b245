import { createHash } from 'node:crypto'
import { addObject, addStream, byteString, named, textString, type PDFContext, type PDFRef } from './objects.ts'
import { pdfDate } from './metadata.ts'

/** A file that a PDF carries. */
export interface Attachment {
  readonly name: string
  /** Its media type, such as `text/markdown`. */
  readonly type: string
  /** What it is, in a few words. */
  readonly description: string
  /** What it is to the document: what it was made from, or the same in another form (ISO 19005-3 6.8, table E.1). */
  readonly relationship: 'Source' | 'Alternative'
  /** A day: `YYYY-MM-DD`. */
  readonly modified?: string
  readonly bytes: Uint8Array
}

/**
 * Adds files to a document, deflated: for each a file specification, to stand in `AF` of the catalog and in the name tree
 * of embedded files (ISO 19005-3 6.8; ISO 32000-1 7.11.4). Their days are those of the article, so that bytes stay the same.
 */
export function addAttachments(context: PDFContext, attachments: readonly Attachment[]): readonly PDFRef[] {
  return attachments.map(({ name, type, description, relationship, modified, bytes }) => {
    const file = addStream(
      context,
      {
        Type: 'EmbeddedFile',
        Subtype: named(type),
        Params: {
          Size: bytes.length,
          CheckSum: byteString(createHash('md5').update(bytes).digest()),
          ...(modified === undefined ? {} : { ModDate: pdfDate(modified) }),
        },
      },
      bytes,
    )
    return addObject(context, {
      Type: 'Filespec',
      F: textString(name),
      UF: textString(name),
      Desc: textString(description),
      AFRelationship: relationship,
      EF: { F: file, UF: file },
    })
  })
}

/** The name tree of embedded files, in the order of their names (ISO 32000-1 7.9.6). */
export const attachmentNames = (
  attachments: readonly Attachment[],
  refs: readonly PDFRef[],
): Record<string, unknown> => ({
  Names: attachments
    .map(({ name }, index) => [name, refs[index]] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, ref]) => [textString(name), ref]),
})
