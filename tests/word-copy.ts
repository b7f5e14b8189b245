import { unzipSync, zipSync } from 'fflate'

/** A change of the XML of one part of a Word file. */
export type XmlEdit = (xml: string) => string

/** A Word file with a part of it changed, as a word processor would have saved it. */
export function withPart(bytes: Uint8Array, path: string, edit: XmlEdit): Uint8Array {
  const files = unzipSync(bytes)
  const part = files[path]
  if (!part) throw new Error(`The Word file has no part ${path}.`)
  return zipSync({ ...files, [path]: new TextEncoder().encode(edit(new TextDecoder().decode(part))) })
}

/** A Word file with parts added to it. */
export const withParts = (bytes: Uint8Array, parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync({
    ...unzipSync(bytes),
    ...Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [
        path,
        typeof part === 'string' ? new TextEncoder().encode(part) : part,
      ]),
    ),
  })

/** Replaces text that must stand there once. */
export const replacing =
  (from: string, to: string): XmlEdit =>
  xml => {
    if (xml.split(from).length !== 2)
      throw new Error(`“${from}” stands ${xml.split(from).length - 1} times in the part.`)
    return xml.replace(from, () => to)
  }

/** The paragraph, with its tags, that holds words. */
export function paragraphWith(xml: string, words: string): string {
  const found = (xml.match(/<w:p>(?:(?!<\/w:p>)[^])*<\/w:p>/g) ?? []).filter(each => each.includes(words))
  if (found.length !== 1) throw new Error(`“${words}” stands in ${found.length} paragraphs.`)
  return found[0] as string
}

/** Changes the paragraph that holds words. */
export const inParagraph =
  (words: string, edit: XmlEdit): XmlEdit =>
  xml =>
    xml.replace(paragraphWith(xml, words), paragraph => edit(paragraph))

/** A paragraph of a style, by the id that the file gives it. */
export const paragraph = (style: string, words: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`

/** Adds XML behind the paragraph that holds words. */
export const behind = (words: string, added: string): XmlEdit => inParagraph(words, own => own + added)

/** One edit after the other. */
export const all =
  (...edits: readonly XmlEdit[]): XmlEdit =>
  xml =>
    edits.reduce((text, edit) => edit(text), xml)
