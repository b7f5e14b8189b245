import { elementOf, elementsOf, type Tree } from '../xml/tree.ts'
import type { PlaceContext } from './context.ts'
import type { Entry } from './entry.ts'
import { entryOf, lineOf, type Line } from './lines.ts'
import { tableEntry } from './tables.ts'

/** What stands in a body, a cell or a note: lines, and tables as entries that are ready. */
export type Flowing = { readonly type: 'line'; readonly line: Line } | { readonly type: 'entry'; readonly entry: Entry }

const transparent: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml'])

/** The text boxes in a paragraph; those in a box come with its content. */
const boxesIn = (tree: Tree): readonly Tree[] =>
  elementsOf(tree).flatMap(inner => (inner.name === 'w:txbxContent' ? [inner] : boxesIn(inner)))

/** Whether a paragraph is the large first letter of the one behind it (ECMA-376 17.3.1.11). */
const isDropCap = (tree: Tree): boolean =>
  tree.name === 'w:p' &&
  /^(?:drop|margin)$/.test(elementOf(elementOf(tree, 'w:pPr'), 'w:framePr')?.attributes['w:dropCap'] ?? '')

/** The elements of a container, large first letters put to the paragraphs that they begin. */
function elementsWithLetters(container: Tree): readonly Tree[] {
  const found: Tree[] = []
  for (const inner of elementsOf(container)) {
    const before = found.at(-1)
    if (before && isDropCap(before) && inner.name === 'w:p') {
      const properties = elementsOf(inner, 'w:pPr')
      const content = [before, inner].flatMap(({ children }) =>
        children.filter(child => typeof child === 'string' || child.name !== 'w:pPr'),
      )
      found[found.length - 1] = { ...inner, children: [...properties, ...content] }
    } else found.push(inner)
  }
  return found
}

/** Reads paragraphs and tables in order; what stands in a text box behind the paragraph that the box is fixed to. Tables of contents are made anew by who needs one. */
export const flowOf = (container: Tree, context: PlaceContext): readonly Flowing[] =>
  elementsWithLetters(container).flatMap((inner): readonly Flowing[] => {
    if (inner.name === 'w:p') {
      const line = lineOf(inner, context)
      const boxes = boxesIn(inner).flatMap(box => flowOf(box, context))
      return line.meaning.type === 'contents' ? boxes : [{ type: 'line', line }, ...boxes]
    }
    if (inner.name === 'w:tbl') return [{ type: 'entry', entry: tableEntry(inner, context, entriesOf) }]
    if (inner.name === 'w:altChunk') {
      const id = inner.attributes['r:id'] ?? ''
      context.report('docx/chunk-lost', { part: context.part.targets.get(id)?.target ?? id })
    }
    return transparent.has(inner.name) ? flowOf(inner, context) : []
  })

/** Reads the entries of a container. */
export const entriesOf = (container: Tree, context: PlaceContext): readonly Entry[] =>
  flowOf(container, context).map(found => (found.type === 'line' ? entryOf(found.line) : found.entry))
