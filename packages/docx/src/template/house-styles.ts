import { element } from '../xml/element.ts'
import { elementOf, elementsOf, type Tree } from '../xml/tree.ts'
import { listOffset } from './house-numbering.ts'
import { styleKey, type Template } from './template.ts'

/** Styles of ours and of a template as one set, and what the ids of the template’s became. */
export interface HouseStyles {
  readonly styles: readonly Tree[]
  readonly ids: ReadonlyMap<string, string>
}

const idOf = (style: Tree) => style.attributes['w:styleId'] ?? ''
const references: ReadonlySet<string> = new Set(['w:basedOn', 'w:next', 'w:link'])

/** A style of a template, and its id among ours. */
interface Placed {
  readonly style: Tree
  readonly id: string
}

const nameOf = (style: Tree) => elementOf(style, 'w:name')?.attributes['w:val']?.toLowerCase()

/**
 * Where each style of a template goes: those that we have too in the place of ours, the others under their own ids, or
 * ones like them that are free. One that has the name of a style of ours but not its type has no place.
 */
function placesOf({ styles }: Template, ours: ReadonlyMap<string, Tree>): ReadonlyMap<string, Placed> {
  const taken = new Set([...ours.values()].map(idOf))
  const names = new Set([...ours.values()].map(nameOf))
  return new Map(
    [...styles].flatMap(([key, style]): readonly (readonly [string, Placed])[] => {
      const same = ours.get(key)
      if (same) return [[key, { style, id: idOf(same) }]]
      if (names.has(nameOf(style))) return []
      return [[key, { style, id: taken.has(idOf(style)) ? `House${idOf(style)}` : idOf(style) }]]
    }),
  )
}

/** A style of a template with references to what is there: to styles by their new ids, to lists by their new numbers. */
function moved(
  style: Tree,
  ids: ReadonlyMap<string, string>,
  numbering: Tree | undefined,
  lists: ReadonlySet<string>,
): Tree {
  const inside = (tree: Tree): Tree => ({
    ...tree,
    children: tree.children.flatMap(child => {
      if (typeof child === 'string') return child
      const value = child.attributes['w:val'] ?? ''
      if (references.has(child.name)) return ids.has(value) ? element(child.name, { 'w:val': ids.get(value) }) : []
      if (child.name !== 'w:numPr') return inside(child)
      if (numbering) return numbering
      const number = elementOf(child, 'w:numId')?.attributes['w:val'] ?? ''
      if (number === '0') return child
      return lists.has(number) ? withNumber(child, number) : []
    }),
  })
  return inside(style)
}

const withNumber = (numPr: Tree, number: string): Tree => ({
  ...numPr,
  children: [...elementsOf(numPr, 'w:ilvl'), element('w:numId', { 'w:val': Number(number) + listOffset })],
})

/**
 * Our styles with a template’s in the place of those that it has too, found by name, and its others behind them. A style
 * keeps our id, which the text names, and ours counts in our lists.
 */
export function withHouseStyles(own: readonly Tree[], template: Template): HouseStyles {
  const ours = new Map(own.map(style => [styleKey(style), style]))
  const places = placesOf(template, ours)
  const ids = new Map([...places.values()].map(({ style, id }) => [idOf(style), id]))
  const lists = new Set(template.numbering.lists.map(({ attributes }) => attributes['w:numId'] ?? ''))
  const taken = (style: Tree): Tree => {
    const theirs = places.get(styleKey(style))
    if (!theirs) return style
    const numbering = elementOf(elementOf(style, 'w:pPr'), 'w:numPr')
    return { ...moved(theirs.style, ids, numbering, lists), attributes: style.attributes }
  }
  const others = [...places].filter(([key]) => !ours.has(key)).map(([, place]) => place)
  return {
    styles: [
      ...own.map(taken),
      ...others.map(({ style, id }) => {
        const { 'w:default': _, ...attributes } = style.attributes
        return { ...moved(style, ids, undefined, lists), attributes: { ...attributes, 'w:styleId': id } }
      }),
    ],
    ids,
  }
}
