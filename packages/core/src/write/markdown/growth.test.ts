import { describe, expect, it } from 'vitest'
import type { DraftInline } from '../../draft/index.ts'
import { article, p, strong } from '../../testing/index.ts'
import { toMarkdown } from './index.ts'

const words = 'All the farmers of the valley sold in March'
const br: DraftInline = { type: 'lineBreak' }

/** The processor’s time, in microseconds, for writing a paragraph of so many pieces: the least of a few times. */
function timeFor(count: number, piece: readonly (string | DraftInline)[]): number {
  const long = article([p(...Array.from({ length: count }, () => piece).flat(), 'End')])
  const times = Array.from({ length: 4 }, () => {
    const begun = process.cpuUsage()
    toMarkdown(long)
    const { user, system } = process.cpuUsage(begun)
    return user + system
  })
  return Math.min(...times)
}

describe('a paragraph that is eight times as long', () => {
  const cases: readonly (readonly [name: string, piece: readonly (string | DraftInline)[]])[] = [
    ['in line breaks', [words, br]],
    ['in strong words on one line', [`${words} `, ...strong('word'), ' ']],
    ['in colons behind brackets', ['[a]', br, ':']],
  ]
  it.each(cases)('%s takes about eight times as long to write, not its square', (_, piece) => {
    expect(timeFor(16_000, piece) / timeFor(2000, piece)).toBeLessThan(24)
  })
})
