import { element } from '../xml/element.ts'
import { elementOf, type Tree } from '../xml/tree.ts'
import type { Template } from './template.ts'

/** What is added to the numbers of a template’s lists and of their looks, so that they are none of ours. */
export const listOffset = 30_000

const styleReferences: ReadonlySet<string> = new Set(['w:pStyle', 'w:styleLink', 'w:numStyleLink'])

/** A list’s look that names styles by their new ids, and no picture, which stays behind. */
const movedLook = (tree: Tree, ids: ReadonlyMap<string, string>): Tree => ({
  ...tree,
  children: tree.children.flatMap(child => {
    if (typeof child === 'string') return child
    if (child.name === 'w:lvlPicBulletId') return []
    if (!styleReferences.has(child.name)) return movedLook(child, ids)
    const id = ids.get(child.attributes['w:val'] ?? '')
    return id === undefined ? [] : element(child.name, { 'w:val': id })
  }),
})

const shifted = (tree: Tree, name: string): Tree => ({
  ...tree,
  attributes: { ...tree.attributes, [name]: String(Number(tree.attributes[name] ?? 0) + listOffset) },
})

/** The lists of a template, for its styles that count, such as numbered headings. */
export const houseNumbering = (
  { numbering }: Template,
  ids: ReadonlyMap<string, string>,
): { readonly looks: readonly Tree[]; readonly lists: readonly Tree[] } => ({
  looks: numbering.looks.map(look => shifted(movedLook(look, ids), 'w:abstractNumId')),
  lists: numbering.lists.map(list => {
    const look = elementOf(list, 'w:abstractNumId')
    const children = list.children.map(child =>
      child === look
        ? element('w:abstractNumId', { 'w:val': Number(look.attributes['w:val'] ?? 0) + listOffset })
        : child,
    )
    return { ...shifted(list, 'w:numId'), children }
  }),
})
