import type { Tree } from './tree.ts'

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

const escaped = (value: string, characters: RegExp) =>
  value.replace(characters, character => entities[character] ?? character)

/** An element as it stands in a part. */
export function xmlOf({ name, attributes, children }: Tree): string {
  let tag = name
  for (const key in attributes) tag += ` ${key}="${escaped(attributes[key] ?? '', /[&<>"\t\n\r]/g)}"`
  let content = ''
  for (const child of children) content += typeof child === 'string' ? escaped(child, /[&<>\r]/g) : xmlOf(child)
  return content === '' ? `<${tag}/>` : `<${tag}>${content}</${name}>`
}

/** A part of a package: an XML document with its declaration. */
export const part = (root: Tree): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xmlOf(root)}`
