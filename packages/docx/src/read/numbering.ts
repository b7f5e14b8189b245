import { elementOf, elementsOf, type Tree } from '../xml/tree.ts'
import type { ItemNumbering } from './entry.ts'

/** Counts an item of a list, by the number of its list and its level from 0; undefined for a list that is not defined. */
export type Counting = (number: string, level: number) => ItemNumbering | undefined

const valueOf = (tree: Tree | undefined, name: string) => elementOf(tree, name)?.attributes['w:val']

const numberOf = (value: string | undefined): number | undefined => {
  const number = Number(value ?? Number.NaN)
  return Number.isInteger(number) && number >= 0 ? number : undefined
}

/**
 * Counts items as Word does, in the order in which they are asked for: lists of one look (`w:abstractNum`) count on from each
 * other, but where one of them says that it starts anew (ECMA-376 17.9.1, 17.9.26); an item of a higher level starts those
 * below it anew.
 */
export function countingOf(root: Tree | undefined): Counting {
  const looks = new Map(
    (root ? elementsOf(root, 'w:abstractNum') : []).map(look => [look.attributes['w:abstractNumId'] ?? '', look]),
  )
  const lists = new Map((root ? elementsOf(root, 'w:num') : []).map(list => [list.attributes['w:numId'], list]))
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return (number, level) => {
    const list = lists.get(number)
    const count = valueOf(list, 'w:abstractNumId') ?? ''
    const look = looks.get(count)
    if (!list || !look) return undefined
    const atLevel = (tree: Tree) => tree.attributes['w:ilvl'] === String(level)
    const change = elementsOf(list, 'w:lvlOverride').find(atLevel)
    const own = (change && elementOf(change, 'w:lvl')) ?? elementsOf(look, 'w:lvl').find(atLevel)
    const format = valueOf(own, 'w:numFmt') ?? 'decimal'
    const anew = numberOf(valueOf(change, 'w:startOverride'))
    const before = counts.get(count) ?? []
    const last = before[level]
    const first = `${number} ${level}`
    const value =
      anew !== undefined && !begun.has(first)
        ? anew
        : last === undefined
          ? (numberOf(valueOf(own, 'w:start')) ?? 1)
          : last + 1
    begun.add(first)
    counts.set(count, [...Array.from({ length: level }, (_, above) => before[above]), value])
    const isBullet = format === 'bullet' || format === 'none'
    return { isBullet, value, count, number, restarts: anew !== undefined }
  }
}
