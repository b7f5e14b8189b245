import { deflateSync } from 'node:zlib'
import { PDFContext, PDFHexString, PDFName, PDFRawStream, type PDFDict, type PDFObject, type PDFRef } from 'pdf-lib'

export type { PDFContext, PDFObject, PDFRef }

/** A text string in UTF-16 (ISO 32000-1 7.9.2.2); half a surrogate pair becomes U+FFFD. */
export const textString = (text: string): PDFHexString => PDFHexString.fromText(text.replaceAll(/\p{Cs}/gu, '\uFFFD'))

/** A byte string in hexadecimal. */
export const byteString = (bytes: Uint8Array): PDFHexString =>
  PDFHexString.of(Buffer.from(bytes).toString('hex').toUpperCase())

/** A name. */
export const named = (name: string): PDFName => PDFName.of(name)

/** An empty body of PDF 1.7 objects. */
export const newContext = (): PDFContext => PDFContext.create()

/** A stream, deflated. */
export function addStream(context: PDFContext, entries: Record<string, unknown>, bytes: Uint8Array): PDFRef {
  const packed = deflateSync(bytes)
  return addRawStream(context, { ...entries, Filter: 'FlateDecode' }, packed)
}

/** A stream as it is. */
export function addRawStream(context: PDFContext, entries: Record<string, unknown>, bytes: Uint8Array): PDFRef {
  const dictionary = context.obj({ ...entries, Length: bytes.length } as never) as unknown as PDFDict
  return context.register(PDFRawStream.of(dictionary, bytes))
}

/** Any value as an object. */
export const object = (context: PDFContext, value: unknown): PDFObject => context.obj(value as never)

/** Any value as an object that others can point at. */
export const addObject = (context: PDFContext, value: unknown): PDFRef => context.register(object(context, value))
