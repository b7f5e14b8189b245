import type { Tree } from '../xml/tree.ts'

const marksOfEditing: ReadonlySet<string> = new Set(['w:rsid', 'w:sectPrChange', 'w:pPrChange', 'w:rPrChange'])
const isOffice = (name: string) => name.startsWith('w:') || name.startsWith('r:') || name.startsWith('xml:')

/**
 * An element of another file with what ECMA-376 itself has: what newer versions of Word add in namespaces of their own,
 * which every program may leave out, and the marks of who edited when are not taken over.
 */
export const cleaned = ({ name, attributes, children }: Tree): Tree => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).filter(([key]) => isOffice(key) && !key.startsWith('w:rsid')),
  ),
  children: children.flatMap(child => {
    if (typeof child === 'string') return child.trim() === '' ? [] : child
    return isOffice(child.name) && !marksOfEditing.has(child.name) ? cleaned(child) : []
  }),
})
