import { SaxesParser } from 'saxes'
import { prefixOf } from './namespaces.ts'

/**
 * An element that was read. Names carry the prefix that our files use for their namespace, whatever the file itself calls
 * it; names of other namespaces stand without a prefix.
 */
export interface Tree {
  readonly name: string
  readonly attributes: { readonly [name: string]: string }
  readonly children: readonly (Tree | string)[]
}

interface OpenTree extends Tree {
  readonly children: (Tree | string)[]
}

const named = (uri: string, local: string) => {
  const prefix = prefixOf(uri)
  return prefix === undefined ? local : `${prefix}:${local}`
}

/** How deep elements may stand in each other: no document of people comes near it, and nothing that reads them fails for it. */
const deepest = 512

/** Reads XML. Throws where it is not well-formed, too deep, or declares a document type, which no Office file does (and which could grow without end). */
export function parseTree(xml: string): Tree {
  const root: OpenTree = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('doctype', () => {
    throw new Error('It declares a document type.')
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (open.length > deepest) throw new Error('Its elements stand too deep in each other.')
    const tree: OpenTree = {
      name: named(uri, local),
      attributes: Object.fromEntries(
        Object.values(attributes).map(found => [named(found.uri, found.local), found.value]),
      ),
      children: [],
    }
    open.at(-1)?.children.push(tree)
    open.push(tree)
  })
  parser.on('text', words => void open.at(-1)?.children.push(words))
  parser.on('cdata', words => void open.at(-1)?.children.push(words))
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  const [first] = elementsOf(root)
  if (!first) throw new Error('It holds no element.')
  return first
}

/** The elements directly in an element, of some names or of all. */
export const elementsOf = (tree: Tree, ...names: readonly string[]): readonly Tree[] =>
  tree.children.filter(
    (inner): inner is Tree => typeof inner !== 'string' && (names.length === 0 || names.includes(inner.name)),
  )

/** The first element of a name directly in an element. */
export const elementOf = (tree: Tree | undefined, name: string): Tree | undefined => tree && elementsOf(tree, name)[0]

/** The words in an element and all in it. */
export const wordsOf = (tree: Tree): string =>
  tree.children.map(inner => (typeof inner === 'string' ? inner : wordsOf(inner))).join('')

/** Visits an element and all in it, each before what it holds. */
export function* walkTree(tree: Tree): Generator<Tree> {
  yield tree
  for (const inner of elementsOf(tree)) yield* walkTree(inner)
}
