import type { Tree } from './tree.ts'

/** Attributes in the order in which they are written; those that are undefined are left out. */
export type Attributes = { readonly [name: string]: string | number | undefined }

const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** What only words with illegal characters, or with pairs of surrogates, hold: it is found much faster. */
const suspect = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/

/** How many characters XML cannot hold (XML 1.0 2.2: most control characters, lone surrogates). */
export const illegalCharacters = (value: string): number =>
  suspect.test(value) ? (value.match(illegal)?.length ?? 0) : 0

/** Words without the characters that XML cannot hold. */
export const legal = (value: string): string => (suspect.test(value) ? value.replace(illegal, '') : value)

type Content = Tree | string

const lawful = (child: Content): Content => (typeof child === 'string' ? legal(child) : child)

/** Makes an element of its attributes and of elements and words; what XML cannot hold is left out of the words. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (Content | readonly Content[])[]
): Tree {
  const kept: { [name: string]: string } = {}
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) kept[key] = typeof value === 'number' ? String(value) : legal(value)
  }
  const held: Content[] = []
  for (const child of children)
    if (typeof child === 'string' || 'name' in child) held.push(lawful(child))
    else for (const inner of child) held.push(lawful(inner))
  return { name, attributes: kept, children: held }
}
