import { deflateSync } from 'node:zlib'
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFParser,
  PDFRawStream,
  PDFWriter,
  type PDFContext,
  type PDFObject,
} from 'pdf-lib'

/** The objects of a good file, to be broken one at a time. */
export interface Breakable {
  readonly context: PDFContext
  readonly catalog: PDFDict
  /** The dictionary that is an entry of another. */
  readonly inner: (dictionary: PDFDict, key: string) => PDFDict
  /** All dictionaries with an entry of this name and value. */
  readonly having: (key: string, name: string) => readonly PDFDict[]
  /** Sets an entry; `undefined` takes it away. */
  readonly set: (dictionary: PDFDict, key: string, value: unknown) => void
  /** Changes what stands in a stream that is an entry. */
  readonly rewrite: (dictionary: PDFDict, key: string, change: (text: string) => string) => void
}

/** A file with some of its objects changed. */
export async function broken(bytes: Uint8Array, change: (file: Breakable) => void): Promise<Uint8Array> {
  const context = await PDFParser.forBytesWithOptions(bytes.slice(), Number.POSITIVE_INFINITY).parseDocument()
  const lookup = (value: PDFObject | undefined): PDFDict => {
    const found = context.lookup(value)
    if (found instanceof PDFDict) return found
    if (found instanceof PDFRawStream) return found.dict
    throw new Error('There is no such dictionary in the file.')
  }
  const dictionaries = (value: PDFObject): readonly PDFDict[] => {
    if (value instanceof PDFRawStream) return dictionaries(value.dict)
    if (value instanceof PDFArray) return value.asArray().flatMap(dictionaries)
    return value instanceof PDFDict ? [value, ...value.values().flatMap(dictionaries)] : []
  }
  const object = (value: unknown): PDFObject => context.obj(value as never)
  change({
    context,
    catalog: lookup(context.trailerInfo.Root),
    inner: (dictionary, key) => lookup(dictionary.get(PDFName.of(key))),
    having: (key, name) =>
      context
        .enumerateIndirectObjects()
        .flatMap(([, value]) => dictionaries(value))
        .filter(dictionary => dictionary.get(PDFName.of(key)) === PDFName.of(name)),
    set: (dictionary, key, value) => {
      if (value === undefined) dictionary.delete(PDFName.of(key))
      else dictionary.set(PDFName.of(key), object(value))
    },
    rewrite: (dictionary, key, rewritten) => {
      const stream = context.lookup(dictionary.get(PDFName.of(key)))
      if (!(stream instanceof PDFRawStream)) throw new Error('There is no such stream in the file.')
      const packed = deflateSync(
        Buffer.from(rewritten(Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')), 'latin1'),
      )
      const entries = context.obj({ Filter: 'FlateDecode', Length: packed.length })
      for (const [name, value] of stream.dict.entries()) if (!entries.has(name)) entries.set(name, value)
      dictionary.set(PDFName.of(key), context.register(PDFRawStream.of(entries, packed)))
    },
  })
  return PDFWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer()
}
