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
  const tag = Object.entries(attributes).reduce(
    (start, [key, value]) => `${start} ${key}="${escaped(value, /[&<>"\t\n\r]/g)}"`,
    name,
  )
  const content = children
    .map(child => (typeof child === 'string' ? escaped(child, /[&<>\r]/g) : xmlOf(child)))
    .join('')
  return content === '' ? `<${tag}/>` : `<${tag}>${content}</${name}>`
}

/** A part of a package: an XML document with its declaration. */
export const part = (root: Tree): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xmlOf(root)}`
