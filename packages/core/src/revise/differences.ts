import { hunksBetween } from '../compare/three-way.ts'
import type { Article } from '../model/index.ts'
import { unitsOf } from './unit.ts'

/** What is written anew, because a change within it did not read as it should. */
export interface Rewritten {
  /** By their numbers in the edited article. */
  readonly units: ReadonlySet<number>
  readonly notes: boolean
  readonly frontMatter: boolean
}

export const nothing: Rewritten = { units: new Set(), notes: false, frontMatter: false }

/** What must be written anew beside what was, for an article that was read to be the wanted one; undefined where it is. */
export function differences(read: Article, wanted: Article, before: Rewritten): Rewritten | undefined {
  if (isSame(read, wanted)) return undefined
  const units = new Set(before.units)
  const told = (article: Article) => unitsOf(article).map(unit => JSON.stringify({ ...unit, name: '' }))
  const wantedUnits = told(wanted)
  for (const { from, to } of hunksBetween(told(read), wantedUnits)) {
    for (let unit = to.start; unit < to.end; unit++) units.add(unit)
    if (to.start < to.end || from.start === from.end) continue
    for (const neighbour of [to.start - 1, to.start]) if (wantedUnits[neighbour] !== undefined) units.add(neighbour)
  }
  if (units.size === before.units.size)
    for (const unit of before.units)
      for (const neighbour of [unit - 1, unit + 1]) if (wantedUnits[neighbour] !== undefined) units.add(neighbour)
  return {
    units,
    notes: before.notes || !isSame(read.footnotes, wanted.footnotes),
    frontMatter:
      before.frontMatter || !isSame(read.metadata, wanted.metadata) || !isSame(read.references, wanted.references),
  }
}

/** Whether two values of plain JSON, their fields in any order, are the same. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every(key => key in other && isSame(one[key as keyof typeof one], other[key as keyof typeof other]))
  )
}
