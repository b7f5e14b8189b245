import { setTimeout } from 'node:timers/promises'

/** A PDF. */
export interface Made {
  readonly bytes: Uint8Array
  readonly pages: number
}

/** What it took to make something. */
export interface Cost {
  readonly wallSeconds: number
  /** Of all threads of the process, collecting garbage included. */
  readonly cpuSeconds: number
}

/** How long a run waits for what an earlier one left to be done in other threads, in milliseconds. */
const pause = 300

/** Does something once, after a pause, and says what it took. Garbage is collected when Node does so of itself. */
export async function costOf<Result>(work: () => Result | Promise<Result>): Promise<{ result: Result; cost: Cost }> {
  await setTimeout(pause)
  const cpu = process.cpuUsage()
  const wall = process.hrtime.bigint()
  const result = await work()
  const wallSeconds = Number(process.hrtime.bigint() - wall) / 1e9
  const { user, system } = process.cpuUsage(cpu)
  return { result, cost: { wallSeconds, cpuSeconds: (user + system) / 1e6 } }
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** The middle of some costs, each part for itself. */
export const medianCost = (costs: readonly Cost[]): Cost => ({
  wallSeconds: median(costs.map(cost => cost.wallSeconds)),
  cpuSeconds: median(costs.map(cost => cost.cpuSeconds)),
})
