import type { Footnote } from '@stet/core'
import { h } from 'hastscript'
import type { Element, ElementContent } from 'hast'
import { partId, wordsAttributes } from './attributes.ts'
import type { Context } from './context.ts'
import { fragment } from './links.ts'

/** An arrow, with the sign that keeps it from becoming a picture (Unicode, variation selector 15). */
const arrow = '↩\uFE0E'

/** The ids of the places that refer to each note, by the note's id, in page order. */
export type NotePlaces = ReadonlyMap<string, readonly string[]>

/** A note as it is drawn, before the ways back are added. */
export interface DrawnNote {
  readonly note: Footnote
  readonly elements: readonly Element[]
}

/** The notes of an article, without the ways back: those need the places of references in all the notes. */
export const drawNotes = (context: Context): readonly DrawnNote[] =>
  context.article.footnotes.map(note => ({
    note,
    elements: context.blocks(note.blocks, { ...context, place: note.id }),
  }))

/** Gives every reference to a note in the trees an id of its own, and tells which they are. */
export function anchorNotes(trees: readonly Element[], notes: readonly Footnote[]): NotePlaces {
  const places = new Map<string, string[]>(notes.map(({ id }) => [id, []]))
  const byAddress = new Map(notes.map(({ id }) => [fragment(id), id]))
  const visit = (node: ElementContent): void => {
    if (node.type !== 'element') return
    const note = node.properties.role === 'doc-noteref' ? byAddress.get(String(node.properties.href)) : undefined
    if (note !== undefined) {
      const found = places.get(note) ?? []
      node.properties.id = partId(note, String(found.length + 1))
      found.push(node.properties.id)
    }
    node.children.forEach(visit)
  }
  trees.forEach(visit)
  return places
}

/** The notes behind the text, each with a way back to every place that refers to it; nothing where there are none. */
export function endnotes(drawn: readonly DrawnNote[], places: NotePlaces, context: Context): Element[] {
  if (drawn.length === 0) return []
  const label = partId('', 'notes')
  const items = drawn.map(({ note, elements }) =>
    h('li', { id: note.id }, withWaysBack(elements, note, places, context)),
  )
  return [
    h(
      'section.notes',
      { role: 'doc-endnotes', ariaLabelledBy: label },
      h('h2', { id: label, ...wordsAttributes(context) }, context.words.notes),
      h('ol', items),
    ),
  ]
}

/** The ways back stand at the end of a note's last paragraph, or in a paragraph of their own behind anything else. */
function withWaysBack(elements: readonly Element[], note: Footnote, places: NotePlaces, context: Context): Element[] {
  const back = waysBack(note, places.get(note.id) ?? [], context)
  const last = elements.at(-1)
  if (back.length === 0) return [...elements]
  if (last?.tagName !== 'p') return [...elements, h('p.back', back)]
  const paragraph: Element = { ...last, children: [...last.children, h('span.back', ' ', back)] }
  return [...elements.slice(0, -1), paragraph]
}

/** An arrow that leads back; where there are several places, numbers behind it, one for each. */
function waysBack(note: Footnote, places: readonly string[], { numbers, words }: Context): ElementContent[] {
  const label = words.backToReference(numbers.get(note.id) ?? 0)
  const way = (place: string, name: string, sign: string) =>
    h('a', { href: fragment(place), role: 'doc-backlink', ariaLabel: name }, sign)
  const [first, ...others] = places
  if (first === undefined) return []
  if (others.length === 0) return [way(first, label, arrow)]
  const ways = places.map((place, index) => way(place, `${label}, ${index + 1}`, String(index + 1)))
  return [h('span', { ariaHidden: 'true' }, arrow), ...ways]
}
