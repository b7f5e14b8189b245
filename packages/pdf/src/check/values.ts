import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFContext,
  type PDFObject,
} from 'pdf-lib'

export type Value = PDFObject | undefined

/** What a value is, or what the object is that it points at; nothing where there is none. */
export const resolved = (context: PDFContext, value: Value): Value => context.lookup(value)

/** A dictionary, or the dictionary of a stream. */
export function dictionaryOf(context: PDFContext, value: Value): PDFDict | undefined {
  const found = resolved(context, value)
  if (found instanceof PDFDict) return found
  return found instanceof PDFStream ? found.dict : undefined
}

/** The entry of a dictionary, resolved. */
export const entryOf = (context: PDFContext, dictionary: PDFDict | undefined, key: string): Value =>
  dictionary && resolved(context, dictionary.get(PDFName.of(key)))

/** The entry of a dictionary as it stands there. */
export const rawEntryOf = (dictionary: PDFDict, key: string): Value => dictionary.get(PDFName.of(key))

/** The dictionary that is the entry of another. */
export const innerOf = (context: PDFContext, dictionary: PDFDict | undefined, key: string): PDFDict | undefined =>
  dictionaryOf(context, entryOf(context, dictionary, key))

/** The members of an array as they stand there; a value that is no array is the only one, none are no value. */
export function membersOf(context: PDFContext, value: Value): readonly PDFObject[] {
  const found = resolved(context, value)
  if (found instanceof PDFArray) return found.asArray()
  return value === undefined || found === undefined ? [] : [value]
}

/** The letters of a name. */
export const nameOf = (value: Value): string | undefined => (value instanceof PDFName ? value.decodeText() : undefined)

/** The letters of a text string. */
export const textOf = (value: Value): string | undefined =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined

/** The bytes of a string in hexadecimal, by which two are compared. */
export const bytesOf = (value: Value): string | undefined =>
  value instanceof PDFString || value instanceof PDFHexString ? Buffer.from(value.asBytes()).toString('hex') : undefined

export const numberOf = (value: Value): number | undefined =>
  value instanceof PDFNumber ? value.asNumber() : undefined

export const booleanOf = (value: Value): boolean | undefined =>
  value instanceof PDFBool ? value.asBoolean() : undefined

/** The key of an object that others point at. */
export const refOf = (value: Value): string | undefined => (value instanceof PDFRef ? value.tag : undefined)

/** The names in a dictionary. */
export const keysOf = (dictionary: PDFDict | undefined): readonly string[] =>
  dictionary ? dictionary.keys().map(key => key.decodeText()) : []
