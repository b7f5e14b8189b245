import { elementOf, elementsOf, type Tree } from '../xml/tree.ts'

/** How a list counts at one of its levels. */
export interface ListLevel {
  readonly isBullet: boolean
  readonly start: number
}

/** The lists of a document: how the list of a number counts at a level; undefined for a number that is not defined. */
export type Numberings = (number: string, level: number) => ListLevel | undefined

const valueOf = (tree: Tree | undefined, name: string) => elementOf(tree, name)?.attributes['w:val']

/** Reads `word/numbering.xml` (ECMA-376 17.9). */
export function numberingsOf(root: Tree | undefined): Numberings {
  const looks = new Map(
    (root ? elementsOf(root, 'w:abstractNum') : []).map(look => [look.attributes['w:abstractNumId'], look]),
  )
  const lists = new Map((root ? elementsOf(root, 'w:num') : []).map(list => [list.attributes['w:numId'], list]))
  return (number, level) => {
    const list = lists.get(number)
    const look = list && looks.get(valueOf(list, 'w:abstractNumId') ?? '')
    if (!list || !look) return undefined
    const atLevel = (tree: Tree) => tree.attributes['w:ilvl'] === String(level)
    const change = elementsOf(list, 'w:lvlOverride').find(atLevel)
    const own = (change && elementOf(change, 'w:lvl')) ?? elementsOf(look, 'w:lvl').find(atLevel)
    const format = valueOf(own, 'w:numFmt') ?? 'decimal'
    const start = Number(valueOf(change, 'w:startOverride') ?? valueOf(own, 'w:start') ?? 1)
    return {
      isBullet: format === 'bullet' || format === 'none',
      start: Number.isInteger(start) && start >= 0 ? start : 1,
    }
  }
}
