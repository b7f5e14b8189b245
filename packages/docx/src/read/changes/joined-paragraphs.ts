import { elementOf, elementsOf, walkTree, type Tree } from '../../xml/tree.ts'
import type { Changes } from './settle.ts'

/** The marks of a paragraph whose end goes (ECMA-376 17.13.5.15, 17.13.5.20). */
const goneEnds = { accept: ['w:del', 'w:moveFrom'], reject: ['w:ins', 'w:moveTo'] } as const

const isParagraph = (node: Tree | string | undefined): node is Tree => typeof node === 'object' && node.name === 'w:p'

function losesEnd(paragraph: Tree, way: Changes): boolean {
  const marks = elementOf(elementOf(paragraph, 'w:pPr'), 'w:rPr')
  return marks !== undefined && elementsOf(marks, ...goneEnds[way]).length > 0
}

const notContent: ReadonlySet<string> = new Set([
  'w:rPr',
  'w:lastRenderedPageBreak',
  'w:commentReference',
  'w:annotationRef',
])

/** Whether a paragraph holds anything that a person sees. */
export const holdsContent = (paragraph: Tree): boolean => {
  for (const { name, children } of walkTree(paragraph)) {
    if (name.startsWith('m:oMath')) return true
    if (name === 'w:r' && children.some(child => typeof child !== 'string' && !notContent.has(child.name))) return true
  }
  return false
}

const isPlain = (node: Tree | string): boolean => typeof node === 'string' || node.name !== 'w:pPr'

/** What stands in a paragraph; of one without content only the bookmarks and ranges that reach beyond it. */
function contentOf(paragraph: Tree): readonly (Tree | string)[] {
  const content = paragraph.children.filter(isPlain)
  if (holdsContent(paragraph)) return content
  const ids = (kind: string) =>
    content.flatMap(node => (typeof node !== 'string' && node.name.endsWith(kind) ? [node.attributes['w:id']] : []))
  const ended = new Set(ids('End'))
  const begun = new Set(ids('Start'))
  return content.filter(
    node =>
      typeof node === 'string' ||
      (node.name.endsWith('Start') && !ended.has(node.attributes['w:id'])) ||
      (node.name.endsWith('End') && !begun.has(node.attributes['w:id'])),
  )
}

/**
 * Two paragraphs as one. It has the properties of the second, whose end it keeps, unless that has nothing else to give; it
 * keeps the ordinal of the one that does.
 */
function joined(first: Tree, second: Tree): Tree {
  const own = holdsContent(first) && !holdsContent(second) ? first : second
  const properties = own === first ? withoutMarks(first) : elementOf(second, 'w:pPr')
  return {
    name: 'w:p',
    attributes: holdsContent(first) ? first.attributes : second.attributes,
    children: [
      ...(properties ? [properties] : []),
      ...contentOf(first),
      ...(own === first ? contentOf(second) : second.children.filter(isPlain)),
    ],
  }
}

/** The properties of a paragraph without those of its end. */
function withoutMarks(paragraph: Tree): Tree | undefined {
  const properties = elementOf(paragraph, 'w:pPr')
  return (
    properties && {
      ...properties,
      children: properties.children.filter(child => typeof child === 'string' || child.name !== 'w:rPr'),
    }
  )
}

/** What a paragraph is not joined across. */
const isEnd = (node: Tree | string): boolean =>
  typeof node !== 'string' && (node.name === 'w:tbl' || node.name === 'w:sectPr')

/** The children of a container whose paragraphs without ends are joined with those behind them; one that has none behind it keeps its end, if it holds anything. */
export function joinedParagraphs(children: readonly (Tree | string)[], way: Changes): readonly (Tree | string)[] {
  if (!children.some(child => isParagraph(child) && losesEnd(child, way))) return children
  const made: (Tree | string)[] = []
  const open: Tree[] = []
  const close = () => made.push(...open.splice(0).filter(holdsContent))
  for (const child of children) {
    if (!isParagraph(child)) {
      if (isEnd(child)) close()
      made.push(child)
      continue
    }
    const [before] = open.splice(0)
    const next = before ? joined(before, child) : child
    if (losesEnd(child, way)) open.push(next)
    else made.push(next)
  }
  close()
  return made
}
