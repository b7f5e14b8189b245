import { align, inOrder, type Alignment } from '../compare/align.ts'
import { alignableChunk, chunksOf, type Chunks } from './chunks.ts'
import { conflicting, type Merged } from './conflict.ts'
import { mergedLines } from './lines.ts'
import type { Sides } from './words.ts'

/**
 * Merges what two sides made of the same Markdown. Blocks are found again wherever they went, so that a paragraph which one
 * side moved and the other edited is both; within a block, lines are merged and then words. What both sides changed differently
 * is shown with both versions, and nothing is lost.
 */
export function merge({ base, mine, theirs }: Sides): Merged {
  if (mine === base || mine === theirs) return { text: theirs, conflicts: [] }
  if (theirs === base) return { text: mine, conflicts: [] }
  const old = chunksOf(base)
  const own = sideOf(old, chunksOf(mine))
  const other = sideOf(old, chunksOf(theirs))
  const found = new Map<Place, Merged>()
  for (const index of old.chunks.keys()) {
    const merged = mergedChunk(
      old.chunks[index]?.text ?? '',
      own.textOf(index),
      other.textOf(index),
      old.chunks[index]?.kind,
    )
    if (merged) found.set(`base ${index}`, merged)
  }
  for (const [side, name] of [
    [own, 'mine'],
    [other, 'theirs'],
  ] as const)
    for (const index of side.added)
      found.set(`${name} ${index}`, { text: side.chunks.chunks[index]?.text ?? '', conflicts: [] })
  const order = orderOf(own, other).filter(place => found.has(place))
  const gapOf = gapsOf([own, other])
  const parts = order.map((place, index) => {
    const { text, conflicts } = found.get(place) as Merged
    const next = order[index + 1]
    const gap = next === undefined ? tailOf(own, other) : gapOf(place, next)
    return { text: `${text}${joint(text, gap)}`, conflicts }
  })
  return {
    text: `${own.chunks.gaps[0] ?? ''}${parts.map(({ text }) => text).join('')}`,
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
  }
}

/** A gap behind a text that may end its last line itself, as a conflict does. */
const joint = (text: string, gap: string) => (text.endsWith('\n') && gap.startsWith('\n') ? gap.slice(1) : gap)

/** A chunk of the result: one of the base, or one that a side added, by its number there. */
type Place = `base ${number}` | `mine ${number}` | `theirs ${number}`

interface Side {
  readonly chunks: Chunks
  /** For each chunk, which of the base it was. */
  readonly origins: Alignment
  readonly ordered: Alignment
  /** The text of a chunk of the base on this side. */
  readonly textOf: (base: number) => string | undefined
  readonly added: readonly number[]
}

function sideOf(old: Chunks, chunks: Chunks): Side {
  const origins = align(old.chunks.map(alignableChunk), chunks.chunks.map(alignableChunk))
  const texts = new Map([...origins].map(([to, from]) => [from, chunks.chunks[to]?.text ?? '']))
  return {
    chunks,
    origins,
    ordered: inOrder(origins),
    textOf: base => texts.get(base),
    added: [...chunks.chunks.keys()].filter(index => !origins.has(index)),
  }
}

/** What becomes of a chunk of the base; undefined where it goes. */
function mergedChunk(
  base: string,
  mine: string | undefined,
  theirs: string | undefined,
  kind: string | undefined,
): Merged | undefined {
  if (mine !== undefined && theirs !== undefined)
    return mergedLines({ base, mine, theirs }, kind === 'yaml' ? sameKey : undefined)
  const [left] = [mine, theirs].filter(text => text !== undefined)
  return left === undefined || left === base ? undefined : conflicting(mine ?? '', theirs ?? '')
}

/** Whether two stretches of YAML give the same key. */
function sameKey(one: string, other: string): boolean {
  const keys = (yaml: string) => [...yaml.matchAll(/^([\w-]+):/gm)].map(([, key]) => key)
  const own = new Set(keys(one))
  return keys(other).some(key => own.has(key))
}

/** The order of the result: the article's, with what Word moved and added behind what it follows there. */
function orderOf(own: Side, other: Side): readonly Place[] {
  const placesIn = (side: Side, name: 'mine' | 'theirs') =>
    [...side.chunks.chunks.keys()].map((index): Place => {
      const origin = side.origins.get(index)
      return origin === undefined ? `${name} ${index}` : `base ${origin}`
    })
  const mine = placesIn(own, 'mine')
  const theirs = placesIn(other, 'theirs')
  const stays = new Set([...own.ordered.values()].map((origin): Place => `base ${origin}`))
  const order = [...mine]
  const same = new Map(own.added.map(index => [own.chunks.chunks[index]?.text, `mine ${index}` as Place]))
  for (const [index, place] of theirs.entries()) {
    const origin = other.origins.get(index)
    const isKnown = order.includes(place)
    if (isKnown && (other.ordered.has(index) || !stays.has(place))) continue
    const twin = origin === undefined ? same.get(other.chunks.chunks[index]?.text) : undefined
    if (twin !== undefined) {
      theirs[index] = twin
      continue
    }
    if (isKnown) order.splice(order.indexOf(place), 1)
    const before = theirs.slice(0, index).findLast(each => order.includes(each))
    let at = before === undefined ? 0 : order.indexOf(before) + 1
    while (order[at]?.startsWith('mine')) at++
    order.splice(at, 0, place)
  }
  return order
}

/** What stands between two chunks: what stands there on a side where they are neighbours, else a blank line. */
function gapsOf(sides: readonly [Side, Side]): (one: Place, next: Place) => string {
  const names = ['mine', 'theirs'] as const
  return (one, next) => {
    for (const [number, side] of sides.entries()) {
      const indexOf = (place: Place) => {
        const [kind, index] = place.split(' ')
        if (kind === names[number]) return Number(index)
        if (kind !== 'base') return undefined
        return [...side.origins].find(([, from]) => from === Number(index))?.[0]
      }
      const [at, then] = [indexOf(one), indexOf(next)]
      if (at !== undefined && then === at + 1) return side.chunks.gaps[then] ?? ''
    }
    return '\n\n'
  }
}

const tailOf = (own: Side, other: Side): string => {
  const tail = own.chunks.gaps.at(-1) ?? ''
  return tail === '' ? (other.chunks.gaps.at(-1) ?? '') : tail
}
