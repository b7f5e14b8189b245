import { madeOf, rewrite } from '../rewrite.ts'
import type { Element } from '../tree.ts'
import { elementsIn, isSpace } from '../words.ts'
import type { Repair } from './repair.ts'

/**
 * Damage: tables that lay out a page instead of holding data. One that says so (`role="presentation"`), has one cell, holds other tables or headings, gives way to
 * what its cells hold, cell by cell. Declines: a table with header cells, a caption or a head, whatever it holds; a table
 * in a `<figure>`.
 */
export const layoutTables: Repair = (nodes, { report }) => {
  const figured = new Set(
    [...elementsIn(nodes)]
      .flatMap(({ name, children }) => (name === 'figure' ? children : []))
      .map(({ place }) => place),
  )
  return rewrite(nodes, element => {
    if (element.name !== 'table' || figured.has(element.place) || !isLayout(element)) return [element]
    report('html/table-for-layout', {}, element.place)
    return cellsOf(element).map(cell => madeOf('div', cell.children, cell.place, idOf(cell)))
  })
}

function isLayout(table: Element): boolean {
  const role = table.attributes.get('role')?.toLowerCase()
  if (role === 'presentation' || role === 'none') return true
  const inner = [...elementsIn(table.children)]
  if (holdsOwn(table, new Set(['th', 'caption', 'thead', 'tfoot', 'col']))) return false
  const cells = cellsOf(table)
  return cells.length <= 1 || inner.some(({ name }) => name === 'table' || /^h[1-6]$/.test(name))
}

/** Whether a table holds an element of some names that does not belong to a table in it. */
const holdsOwn = (element: Element, names: ReadonlySet<string>): boolean =>
  element.children.some(
    child => child.type === 'element' && child.name !== 'table' && (names.has(child.name) || holdsOwn(child, names)),
  )

/** The cells of a table, without those of tables in it; words that were too deep in it to have a cell make one. */
const cellsOf = (element: Element): readonly Element[] =>
  element.children.flatMap(child => {
    if (child.type === 'text') return isSpace(child) ? [] : [madeOf('td', [child], child.place)]
    if (child.name === 'table') return []
    return child.name === 'td' || child.name === 'th' || child.name === 'caption' ? [child] : cellsOf(child)
  })

const idOf = ({ attributes }: Element): { readonly [name: string]: string } => {
  const id = attributes.get('id')
  return id === undefined ? {} : { id }
}
