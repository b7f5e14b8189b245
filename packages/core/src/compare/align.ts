import { diffArrays } from 'diff'

/** Something that may be found again in another version of an article. */
export interface Alignable {
  /** Equal where nothing was edited. */
  readonly key: string
  /** Only things of one kind are taken for each other. */
  readonly kind: string
  readonly id?: string
  readonly words: readonly string[]
}

/** For each of the second list, which of the first it was; a thing of the first is the origin of at most one. */
export type Alignment = ReadonlyMap<number, number>

/** How much alike two things in one place, and in two places, must be to count as one: the share of words in common. */
const alikeInPlace = 0.3
const alikeElsewhere = 0.7
/** How many words make a thing that can be told from others wherever it stands. */
const tellingWords = 3
/** The largest gap, in pairs, that is compared pair by pair. */
const mostPairs = 250_000

/**
 * Finds the things of one version in another: the equal in order, then those of one id, then the equal elsewhere, then the
 * most alike between neighbours that were found, then the very much alike anywhere, and last what is the only one of its kind
 * between its neighbours.
 */
export function align(base: readonly Alignable[], edited: readonly Alignable[]): Alignment {
  const origins = new Map<number, number>()
  const taken = new Set<number>()
  const pair = (from: number, to: number) => {
    origins.set(to, from)
    taken.add(from)
  }
  for (const [from, to] of equalInOrder(base, edited)) pair(from, to)
  const openBase = () => [...base.keys()].filter(index => !taken.has(index))
  const openEdited = () => [...edited.keys()].filter(index => !origins.has(index))
  matchBy(
    openBase(),
    openEdited(),
    base,
    edited,
    ({ id, kind }) => (id === undefined ? undefined : `${kind} ${id}`),
    pair,
  )
  matchBy(
    openBase(),
    openEdited(),
    base,
    edited,
    ({ key, words }) => (words.length < tellingWords ? undefined : key),
    pair,
  )
  for (const gap of gaps(base.length, edited.length, inOrder(origins)))
    alignGap(
      gap.base.filter(index => !taken.has(index)),
      gap.edited.filter(index => !origins.has(index)),
      base,
      edited,
      pair,
    )
  for (const to of openEdited()) {
    const wanted = edited[to] as Alignable
    if (wanted.words.length < tellingWords) continue
    const [best] = openBase()
      .map(from => ({ from, alike: likeness(base[from] as Alignable, wanted) }))
      .filter(({ alike }) => alike >= alikeElsewhere)
      .toSorted((one, other) => other.alike - one.alike)
    if (best) pair(best.from, to)
  }
  for (const gap of gaps(base.length, edited.length, inOrder(origins)))
    matchBy(
      gap.base.filter(index => !taken.has(index)),
      gap.edited.filter(index => !origins.has(index)),
      base,
      edited,
      ({ kind }) => kind,
      pair,
    )
  return origins
}

function* equalInOrder(base: readonly Alignable[], edited: readonly Alignable[]): Generator<[number, number]> {
  const keys = (list: readonly Alignable[]) => list.map(({ kind, key }) => `${kind} ${key}`)
  let [from, to] = [0, 0]
  for (const { added, removed, count } of diffArrays(keys(base), keys(edited))) {
    if (removed) from += count
    else if (added) to += count
    else for (let index = 0; index < count; index++) yield [from++, to++]
  }
}

/** Pairs things by a name that only one of each list has. */
function matchBy(
  from: readonly number[],
  to: readonly number[],
  base: readonly Alignable[],
  edited: readonly Alignable[],
  nameOf: (thing: Alignable) => string | undefined,
  pair: (from: number, to: number) => void,
): void {
  const named = (list: readonly Alignable[], open: readonly number[]) => {
    const byName = new Map<string, number | undefined>()
    for (const index of open) {
      const name = nameOf(list[index] as Alignable)
      if (name !== undefined) byName.set(name, byName.has(name) ? undefined : index)
    }
    return byName
  }
  const there = named(edited, to)
  for (const [name, index] of named(base, from)) {
    const found = there.get(name)
    if (index !== undefined && found !== undefined) pair(index, found)
  }
}

/** The longest run of pairs whose order is the same in both lists; the others were moved. */
export function inOrder(origins: Alignment): Alignment {
  const pairs = [...origins].toSorted(([one], [other]) => one - other)
  const ends: number[] = []
  const before: (number | undefined)[] = []
  pairs.forEach(([, from], index) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] as number]?.[1] ?? 0) < from) low = middle + 1
      else high = middle
    }
    before[index] = ends[low - 1]
    ends[low] = index
  })
  const kept: [number, number][] = []
  for (let index = ends.at(-1); index !== undefined; index = before[index]) kept.push(pairs[index] as [number, number])
  return new Map(kept.toReversed())
}

interface Gap {
  readonly base: readonly number[]
  readonly edited: readonly number[]
}

/** What stands between the pairs that are in order, in both lists. */
function gaps(baseLength: number, editedLength: number, ordered: Alignment): readonly Gap[] {
  const range = (start: number, end: number) =>
    Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index)
  const found: Gap[] = []
  let [base, edited] = [0, 0]
  for (const [to, from] of [...ordered, [editedLength, baseLength] as const]) {
    found.push({ base: range(base, from), edited: range(edited, to) })
    base = from + 1
    edited = to + 1
  }
  return found.filter(gap => gap.base.length > 0 && gap.edited.length > 0)
}

/** Pairs what is most alike in a gap, in order (Needleman and Wunsch); what stands alone on both sides, in any case. */
function alignGap(
  from: readonly number[],
  to: readonly number[],
  base: readonly Alignable[],
  edited: readonly Alignable[],
  pair: (from: number, to: number) => void,
): void {
  if (from.length * to.length > mostPairs) return
  const alike = from.map(one => to.map(other => likeness(base[one] as Alignable, edited[other] as Alignable)))
  const worth = (row: number, column: number) => {
    const share = alike[row]?.[column] ?? 0
    return share >= alikeInPlace ? share : -1
  }
  const best: number[][] = Array.from({ length: from.length + 1 }, () => Array.from({ length: to.length + 1 }, () => 0))
  const at = (row: number, column: number) => best[row]?.[column] ?? 0
  for (let row = from.length - 1; row >= 0; row--)
    for (let column = to.length - 1; column >= 0; column--)
      (best[row] as number[])[column] = Math.max(
        at(row + 1, column),
        at(row, column + 1),
        worth(row, column) + at(row + 1, column + 1),
      )
  let [row, column] = [0, 0]
  while (row < from.length && column < to.length) {
    if (worth(row, column) > 0 && at(row, column) === worth(row, column) + at(row + 1, column + 1))
      pair(from[row++] as number, to[column++] as number)
    else if (at(row, column) === at(row + 1, column)) row++
    else column++
  }
}

/** The share of words that two things have in common, each word as often as it occurs (Dice); 0 for different kinds. */
function likeness(one: Alignable, other: Alignable): number {
  if (one.kind !== other.kind) return 0
  return shareOfWords(one.words, other.words)
}

/** The share of words that two texts have in common, each as often as it occurs (Dice's coefficient). */
export function shareOfWords(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 1
  const counts = new Map<string, number>()
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of other) {
    const left = counts.get(word) ?? 0
    if (left > 0) {
      common++
      counts.set(word, left - 1)
    }
  }
  return (2 * common) / (one.length + other.length)
}

/** The words of a text, in lower case. */
export const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
