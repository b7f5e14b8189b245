import { isBlock } from '../block-names.ts'
import { fragmentOf } from '../inlines.ts'
import { madeOf, rewrite, withChildren } from '../rewrite.ts'
import type { Element, Node, Text } from '../tree.ts'
import { shownTexts } from '../visible.ts'
import { elementsIn, hasClass, isSpace, rawText } from '../words.ts'
import type { Page, Repair } from './repair.ts'

/**
 * Damage: footnotes as pages and word processors link them: a number in the text that links to a note at the end (`#fn1`, `#fn:1`, `#_ftn1`,
 * `#cite_note-1`, a link in `<sup>`), and from there back. The link becomes a reference, the block that it leads to a note (an `<aside
 * role="doc-footnote">` behind everything) without its number and its way back; a list or a box that held nothing but notes goes. Declines: where
 * the link’s words are no number, letter or asterisk, or nothing in the article has its target.
 */
export const footnotes: Repair = (nodes, page) => {
  const targets = blocksById(nodes)
  const notes = new Map<Element, string>()
  const labels = new Map<string, Element>()
  for (const { anchor, inNote } of anchorsIn(nodes)) {
    const id = targetOf(anchor)
    const block = id === undefined ? undefined : targets.get(id)
    if (id === undefined || !block || inNote(block)) continue
    labels.set(id, block)
    if (!notes.has(block)) notes.set(block, id)
  }
  if (notes.size === 0) return nodes
  const made = [...notes].map(([block, label]) => {
    page.report('html/note-joined', { label: `#${label}` }, block.place)
    const children = withReferences(noteOf(block, page), labels, notes, page)
    return madeOf('aside', children, block.place, { role: 'doc-footnote', id: label })
  })
  return [...withReferences(withoutNotes(nodes, notes), labels, notes, page), ...made]
}

const named = /^(?:_?ftn|_?edn|fn|footnote|endnote|cite_note|note|sdfootnote|sdendnote|ref-?note)[\d:_.-]*/i

/** The id that a reference to a note leads to; undefined where an element is no such reference. */
function targetOf(anchor: Element): string | undefined {
  const href = anchor.attributes.get('href')?.trim() ?? ''
  if (!href.startsWith('#') || href === '#') return undefined
  if (!/^[\s\u00A0]*[[(]?(?:\d{1,3}|[a-z]{1,2}|[*†‡§]{1,3})[\])]?[\s\u00A0]*$/i.test(rawText(anchor.children)))
    return undefined
  const id = fragmentOf(href)
  return isBack(id) ? undefined : id
}

/** Whether an id is one of a reference, which the way back from a note leads to. */
const isBack = (id: string): boolean =>
  /^(?:_?ftnref|_?ednref|fnref|footnote-?ref|cite_ref|noteref|ref\d|sd(?:foot|end)note\d+anc)/i.test(id)

interface Anchor {
  readonly anchor: Element
  readonly inNote: (block: Element) => boolean
}

/** The links that may refer to a note: those in `<sup>`, and those whose class or target has a name for it. */
function anchorsIn(nodes: readonly Node[], around: readonly Element[] = []): readonly Anchor[] {
  return nodes.flatMap(node => {
    if (node.type === 'text') return []
    const path = [...around, node]
    const isRaised =
      path.some(({ name }) => name === 'sup') || [...elementsIn(node.children)].some(({ name }) => name === 'sup')
    const isNamed = named.test(fragmentOf(node.attributes.get('href') ?? '')) || hasClass(node, 'footnote-ref')
    if (node.name === 'a' && node.attributes.has('href') && (isRaised || isNamed))
      return [{ anchor: node, inNote: block => path.includes(block) }]
    return anchorsIn(node.children, path)
  })
}

const noteBlocks = new Set(['li', 'p', 'dd', 'aside', 'div', 'td'])

/** The blocks that ids lead to: the one that has the id, else the nearest around it. */
function blocksById(nodes: readonly Node[]): ReadonlyMap<string, Element> {
  const found = new Map<string, Element>()
  const visit = (siblings: readonly Node[], block: Element | undefined) => {
    for (const node of siblings) {
      if (node.type === 'text') continue
      const nearest = noteBlocks.has(node.name) && !holdsSection(node) ? node : isBlock(node.name) ? undefined : block
      for (const id of [node.attributes.get('id'), node.name === 'a' ? node.attributes.get('name') : undefined])
        if (id !== undefined && nearest && !found.has(id))
          found.set(id, nearest.name === 'p' && block?.name === 'li' ? block : nearest)
      visit(node.children, nearest ?? (isBlock(node.name) ? undefined : block))
    }
  }
  visit(nodes, undefined)
  return found
}

const holdsSection = (element: Element): boolean =>
  [...elementsIn(element.children)].some(({ name }) => /^h[1-6]$/.test(name) || name === 'table')

/** What a note says: without the way back and without its number at the beginning. */
function noteOf(block: Element, page: Page): readonly Node[] {
  const kept = rewrite(block.children, element => {
    if (element.name !== 'a') return element.children.length === 0 && element.name === 'sup' ? [] : [element]
    const href = element.attributes.get('href')?.trim() ?? ''
    const words = rawText(element.children).trim()
    const isWayBack =
      href.startsWith('#') &&
      (isBack(fragmentOf(href)) ||
        /^[[(]?(?:(?:[\u21A9\u2191\u2934^]\uFE0E?\uFE0F?)+|\d{1,3}|[a-z])[\])]?$/iu.test(words))
    if (!isWayBack && (words !== '' || element.attributes.has('href'))) return [element]
    for (const text of shownTexts(element.children)) page.sign(text.place)
    return []
  })
  return withoutNumber(kept, page)
}

/** Nodes without the number, or what was left of its brackets, that they begin with. */
function withoutNumber(nodes: readonly Node[], page: Page): readonly Node[] {
  const at = nodes.findIndex(node => !isSpace(node))
  const first = nodes[at]
  if (!first) return nodes
  const rest = nodes.slice(at + 1)
  if (first.type === 'element')
    return ['p', 'div', 'span', 'sup', 'cite'].includes(first.name)
      ? [withChildren(first, withoutNumber(first.children, page)), ...rest]
      : nodes
  const value = first.value.replace(/^[\s\u00A0]*(?:[[(]?(?:\d{1,3})?[\])]|\d{1,3}\.|\^)[\s\u00A0]+/, '')
  page.sign(page.placeIn(first, 0, first.value.length - value.length))
  const text: Text = { ...first, value }
  return value === '' ? rest : [text, ...rest]
}

/** Nodes in which links to notes are references; a `<sup>` around one goes. */
const withReferences = (
  nodes: readonly Node[],
  labels: ReadonlyMap<string, Element>,
  notes: ReadonlyMap<Element, string>,
  page: Page,
): readonly Node[] =>
  rewrite(nodes, element => {
    const isReference = (node: Node) => node.type === 'element' && node.attributes.get('role') === 'doc-noteref'
    if (element.name === 'sup' && element.children.some(isReference)) return element.children
    if (element.name !== 'a') return [element]
    const id = targetOf(element)
    const block = id === undefined ? undefined : labels.get(id)
    const label = block ? notes.get(block) : undefined
    if (label === undefined) return [element]
    for (const text of shownTexts(element.children)) page.sign(text.place)
    return [madeOf('a', [], element.place, { role: 'doc-noteref', href: `#${encodeURIComponent(label)}` })]
  })

/** Nodes without notes, and without the lists and boxes that held nothing else. */
const withoutNotes = (nodes: readonly Node[], notes: ReadonlyMap<Element, string>): readonly Node[] =>
  nodes.flatMap((node): readonly Node[] => {
    if (node.type === 'text') return [node]
    if (notes.has(node)) return []
    const children = withoutNotes(node.children, notes)
    const held = children.length < node.children.length
    const isEmpty = children.every(child => isSpace(child) || (child.type === 'element' && child.name === 'hr'))
    return held && isEmpty ? [] : [withChildren(node, children)]
  })
