import type { VisibleRun } from '../draft/index.ts'
import type { Claim } from './claims.ts'
import { isSecondHalf, isUnseenAt, type Letters } from './letters.ts'

/** What the article must have, if the reader tells the truth: the source's letters that it does not claim, and those that it says it put. */
export interface Remains extends Letters {
  /** Where each letter stood in the source. */
  readonly offsets: Int32Array
  /** For each letter that a claim put, the claim's index; -1 for the source's own. */
  readonly owners: Int32Array
  /** How many visible characters the source has, and how many of them each claim took. */
  readonly characters: number
  readonly claimed: readonly number[]
}

/** A list of numbers that grows without being copied at every step. */
interface Growing {
  values: Int32Array
  length: number
}

function push(list: Growing, value: number): void {
  if (list.length === list.values.length) {
    const longer = new Int32Array(list.values.length * 2)
    longer.set(list.values)
    list.values = longer
  }
  list.values[list.length++] = value
}

/** Code units as a text. */
function textOf({ values, length }: Growing): string {
  const parts: string[] = []
  for (let from = 0; from < length; from += 8192)
    parts.push(String.fromCharCode(...values.subarray(from, Math.min(length, from + 8192))))
  return parts.join('')
}

/** Applies claims to what is visible. */
export function remainsOf(runs: readonly VisibleRun[], claims: readonly Claim[]): Remains {
  const units: Growing = { values: new Int32Array(1024), length: 0 }
  const offsets: Growing = { values: new Int32Array(1024), length: 0 }
  const owners: Growing = { values: new Int32Array(1024), length: 0 }
  const starts: Growing = { values: new Int32Array(1024), length: 0 }
  const claimed = claims.map(() => 0)
  let characters = 0
  let isStart = true
  let next = 0
  const put = (unit: number, offset: number, owner: number) => {
    push(units, unit)
    push(offsets, offset)
    push(owners, owner)
    push(starts, isStart ? 1 : 0)
    isStart = false
  }
  const putClaim = (index: number) => {
    const { after, from } = claims[index] as Claim
    for (let at = 0; at < after.length; at++)
      if (isUnseenAt(after, at)) isStart = true
      else put(after.charCodeAt(at), from, index)
  }
  for (const { text, from, to } of runs.toSorted((one, other) => one.from - other.from)) {
    const isLiteral = to - from === text.length
    for (let index = 0; index < text.length; index++) {
      const offset = isLiteral ? from + index : from
      while (next < claims.length && (claims[next] as Claim).from <= offset) {
        putClaim(next)
        next++
      }
      const claim = claims[next - 1]
      const isClaimed = claim !== undefined && offset < claim.to
      if (isUnseenAt(text, index)) {
        if (/\s/.test(text[index] as string)) isStart = true
        continue
      }
      const isSecond = isSecondHalf(text, index)
      if (!isSecond) characters++
      if (!isClaimed) put(text.charCodeAt(index), offset, -1)
      else if (!isSecond) claimed[next - 1] = (claimed[next - 1] ?? 0) + 1
      if (isClaimed) isStart = true
    }
  }
  for (; next < claims.length; next++) putClaim(next)
  const flags = new Uint8Array(starts.length + 1)
  for (let index = 0; index < starts.length; index++) flags[index] = starts.values[index] as number
  flags[starts.length] = 1
  return {
    text: textOf(units),
    starts: flags,
    offsets: offsets.values.subarray(0, offsets.length),
    owners: owners.values.subarray(0, owners.length),
    characters,
    claimed,
  }
}
