import type { Context } from '../context.ts'
import { isBlank, type Line } from './line.ts'

/** A line that can only be a page's number: `12`, `- 12 -`, `Page 3 of 10`, `3 / 10`, in any language's one word for page. */
const numbered = /^(?:\p{L}{1,10}\.?\s+)?[-–—[(]?\s?(\d{1,4})\s?(?:(?:\/|\p{L}{1,4})\s?\d{1,4})?\s?[-–—\])]?$/u
/** As many pages are needed as make chance unlikely. */
const fewest = 3
const longest = 80

/** Lines that stand alone or at a page's edge: blank lines, or the text's ends, before or behind them. */
const isEdge = (lines: readonly Line[], index: number): boolean => {
  const [before, after] = [lines[index - 1], lines[index + 1]]
  return !before || !after || isBlank(before) || isBlank(after)
}

/** Where numbers stand that count up page by page, as page numbers do, each a few lines or more behind the one before. */
function pageNumbers(lines: readonly Line[]): ReadonlySet<number> {
  let run: number[] = []
  let best: readonly number[] = []
  let last = 0
  lines.forEach((line, index) => {
    const count = isEdge(lines, index) ? Number(numbered.exec(line.words.text.slice(0, longest))?.[1] ?? 0) : 0
    if (count === 0) return
    if (run.length > 0 && count === last + 1 && index - (run.at(-1) ?? 0) > 3) run.push(index)
    else if (run.length > 0 && count !== last + 1) {
      if (run.length > best.length) best = run
      run = [index]
    } else run = [index]
    last = count
  })
  if (run.length > best.length) best = run
  return new Set(best.length >= fewest ? best : [])
}

/** Lines that are the same on every page, directly before or behind the page numbers. */
function runningLines(lines: readonly Line[], numbers: ReadonlySet<number>): ReadonlySet<number> {
  const places = new Map<string, number[]>()
  for (const number of numbers)
    for (const step of [-1, 1]) {
      let index = number + step
      while (lines[index] && isBlank(lines[index] as Line) && Math.abs(index - number) < 4) index += step
      const text = lines[index]?.words.text ?? ''
      const behind = lines[index + step]
      if (text === '' || text.length > longest || (behind && !isBlank(behind))) continue
      const known = places.get(text)
      if (known) known.push(index)
      else places.set(text, [index])
    }
  return new Set([...places.values()].filter(found => found.length >= fewest).flat())
}

/** Whether a paragraph goes on over a page's end: no sentence ends before, and the next line begins small. */
const goesOn = (before: Line | undefined, after: Line | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  /[\p{L}\p{M},;-]$/u.test(before.words.text) &&
  /^\p{Ll}/u.test(after.words.text)

/**
 * Damage: page numbers, running heads and running feet of text that was copied out of a PDF. Lines that only number a page and
 * count up one by one, three at least, are taken out, with the lines beside them that are the same on three pages or more; a
 * paragraph that they cut in two is whole again. Declines for fewer pages, for numbers that do not count up, and for lines
 * within paragraphs.
 */
export function withoutPageFurniture(lines: readonly Line[], { report, place, repair }: Context): readonly Line[] {
  const numbers = pageNumbers(lines)
  if (numbers.size === 0) return lines
  const running = runningLines(lines, numbers)
  const isGone = (index: number) => numbers.has(index) || running.has(index)
  const kept: Line[] = []
  let index = 0
  while (index < lines.length) {
    if (!isGone(index)) {
      kept.push(lines[index] as Line)
      index++
      continue
    }
    let next = index
    while (next < lines.length && (isGone(next) || isBlank(lines[next] as Line))) next++
    for (let at = index; at < next; at++) {
      const { words } = lines[at] as Line
      if (isGone(at)) report('text/page-furniture', { line: words.text }, place(words), [repair(words)])
    }
    const before = kept.findLastIndex(line => !isBlank(line))
    if (goesOn(kept[before], lines[next])) kept.length = before + 1
    else {
      const blank = lines.slice(index, next).find(isBlank) ?? kept.findLast(isBlank)
      if (blank) kept.push(blank)
    }
    index = next
  }
  return kept
}
