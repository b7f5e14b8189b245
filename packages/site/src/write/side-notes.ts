import { h } from 'hastscript'
import type { Element, ElementContent, Properties } from 'hast'
import type { Context } from './context.ts'
import type { DrawnNote } from './footnotes.ts'
import { fragment } from './links.ts'

/**
 * Puts beside each part of the text a copy of the notes that it is the first to refer to, to be shown where there is room
 * beside the text. The copies are for eyes and mice alone: those who listen, and those who use the keyboard, have the
 * notes behind the text, which are always there.
 */
export function withSideNotes(text: readonly Element[], notes: readonly DrawnNote[], context: Context): Element[] {
  const left = new Map(notes.map(drawn => [fragment(drawn.note.id), drawn]))
  const beside = (elements: readonly Element[]): Element[] =>
    elements.flatMap(element => {
      if (element.tagName === 'section' && !isTable(element))
        return [{ ...element, children: beside(element.children.filter(child => child.type === 'element')) }]
      const own = referredTo(element).flatMap(address => {
        const drawn = left.get(address)
        left.delete(address)
        return drawn ? [sideNote(drawn, context)] : []
      })
      return isHeading(element) ? [element, ...own] : [...own, element]
    })
  return beside(text)
}

const has = ({ properties }: Element, name: string): boolean => [properties.className].flat().includes(name)
const isTable = (element: Element): boolean => has(element, 'table')
const isHeading = (element: Element): boolean => has(element, 'heading')

/** The addresses of the notes that a tree refers to, in its order. */
function referredTo(node: ElementContent): readonly string[] {
  if (node.type !== 'element') return []
  const own = node.properties.role === 'doc-noteref' ? [String(node.properties.href)] : []
  return [...own, ...node.children.flatMap(referredTo)]
}

function sideNote({ note, elements }: DrawnNote, { numbers }: Context): Element {
  const number = h('span.number', String(numbers.get(note.id) ?? 0))
  return h('div.side-note', { ariaHidden: 'true' }, [number, ...elements.map(silent)])
}

const dropped: ReadonlySet<string> = new Set(['id', 'role', 'ariaLabel', 'ariaLabelledBy', 'ariaLevel', 'tabIndex'])

/** A copy without ids and names, whose links the keyboard passes over. */
function silent(element: Element): Element {
  const kept = Object.entries(element.properties).filter(([name]) => !dropped.has(name))
  const properties: Properties = Object.fromEntries(kept)
  return {
    ...element,
    properties: element.tagName === 'a' ? { ...properties, tabIndex: -1 } : properties,
    children: element.children.map(child => (child.type === 'element' ? silent(child) : child)),
  }
}
