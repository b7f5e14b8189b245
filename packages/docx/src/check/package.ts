import { unzipSync } from 'fflate'
import { elementOf, elementsOf, parseTree, walkTree, type Tree } from '../xml/tree.ts'

/** A part with text in it: the body, the notes, a header or footer. */
export interface Text {
  readonly path: string
  readonly root: Tree
}

/** What a part names, by the id that it names it with (ECMA-376 part 2, 9.3). */
export interface Relationship {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly external: boolean
}

/** A Word file, opened for its rules. */
export interface Package {
  readonly paths: ReadonlySet<string>
  /** A part's root; an element without a name where there is no such part. */
  readonly part: (path: string) => Tree
  readonly texts: readonly Text[]
  readonly body: Tree
  /** By their ids. */
  readonly styles: ReadonlyMap<string, Tree>
  readonly relationships: (path: string) => readonly Relationship[]
}

const nothing: Tree = { name: '', attributes: {}, children: [] }

const relationshipsAt = (path: string): string => path.replace(/([^/]*)$/, '_rels/$1.rels')

/** Opens a Word file; throws where it is no zip file or a part is not well-formed XML. */
export function openPackage(bytes: Uint8Array): Package {
  const files = new Map(Object.entries(unzipSync(bytes)))
  const trees = new Map<string, Tree>()
  for (const [path, content] of files)
    if (/\.(?:xml|rels)$/.test(path)) {
      try {
        trees.set(path, parseTree(new TextDecoder().decode(content)))
      } catch (error) {
        throw new Error(`${path} is not well-formed: ${(error as Error).message}`, { cause: error })
      }
    }
  const part = (path: string) => trees.get(path) ?? nothing
  const texts = [...trees].flatMap(([path, root]) =>
    /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$/.test(path) ? [{ path, root }] : [],
  )
  return {
    paths: new Set(files.keys()),
    part,
    texts,
    body: elementOf(part('word/document.xml'), 'w:body') ?? nothing,
    styles: new Map(
      elementsOf(part('word/styles.xml'), 'w:style').map(style => [style.attributes['w:styleId'] ?? '', style]),
    ),
    relationships: path =>
      elementsOf(part(relationshipsAt(path)), 'Relationship').map(({ attributes }) => ({
        id: attributes['Id'] ?? '',
        type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
        target: attributes['Target'] ?? '',
        external: attributes['TargetMode'] === 'External',
      })),
  }
}

/** An element's own value (`w:val`), or `''`. */
export const valueOf = (tree: Tree | undefined): string => tree?.attributes['w:val'] ?? ''

/** Every element of some names in an element, itself included. */
export const all = (tree: Tree, ...names: readonly string[]): readonly Tree[] =>
  [...walkTree(tree)].filter(({ name }) => names.includes(name))

/** Every element of some names in all texts. */
export const inTexts = ({ texts }: Package, ...names: readonly string[]): readonly Tree[] =>
  texts.flatMap(({ root }) => all(root, ...names))

/** The name of a style, in lower case; `''` where it is not defined. */
export const nameOfStyle = ({ styles }: Package, id: string): string =>
  valueOf(elementOf(styles.get(id), 'w:name')).toLowerCase()

/** The id of a paragraph's style. */
export const styleOf = (paragraph: Tree): string => valueOf(elementOf(elementOf(paragraph, 'w:pPr'), 'w:pStyle'))

/** A style and those that it builds on, nearest first. */
export function lineage({ styles }: Package, id: string): readonly Tree[] {
  const line: Tree[] = []
  for (let style = styles.get(id); style && !line.includes(style);) {
    line.push(style)
    style = styles.get(valueOf(elementOf(style, 'w:basedOn')))
  }
  return line
}

/** The first few letters of an element's words, to find it by. */
export const quoted = (words: string): string => `“${words.length > 40 ? `${words.slice(0, 39)}…` : words}”`

/** Those of some values that occur more than once, each once. */
export function repeated(values: readonly string[]): readonly string[] {
  const once = new Set<string>()
  const again = new Set<string>()
  for (const value of values) (once.has(value) ? again : once).add(value)
  return [...again]
}
