declare const markup: unique symbol

/** Well-formed XML. Only {@link element}, {@link text} and {@link join} make it, so that no unescaped words get in. */
export type Xml = string & { readonly [markup]: true }

/** Attributes in the order in which they are written; those that are undefined are left out. */
export type Attributes = { readonly [name: string]: string | number | undefined }

const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** How many characters XML cannot hold (XML 1.0 2.2: most control characters, lone surrogates). */
export const illegalCharacters = (value: string): number => value.match(illegal)?.length ?? 0

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

const legal = (value: string) => value.replace(illegal, '')

/** Words as XML; characters that XML cannot hold are left out. */
export const text = (value: string): Xml =>
  legal(value).replace(/[&<>\r]/g, character => entities[character] ?? '') as Xml

const quoted = (value: string) => legal(value).replace(/[&<>"\t\n\r]/g, character => entities[character] ?? '')

/** An element; without children it closes itself. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (Xml | readonly Xml[])[]
): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${quoted(String(value))}"`)
    .join('')
  const content = children.flat().join('')
  return (content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`) as Xml
}

export const join = (parts: readonly Xml[]): Xml => parts.join('') as Xml

/** A part of a package: an XML document with its declaration. */
export const part = (root: Xml): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`)
