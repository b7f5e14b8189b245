import { threeWay, type Stretch } from '../compare/three-way.ts'
import { conflicting, type Merged } from './conflict.ts'
import { mergedWords, type Sides } from './words.ts'

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/**
 * The edits of both sides in one text: line by line, and word by word where both changed the same lines. What both added at
 * the same place stands there in turn, the article's first, unless `excludes` says that the two cannot both stand.
 */
export function mergedLines(
  { base, mine, theirs }: Sides,
  excludes: (mine: string, theirs: string) => boolean = () => false,
): Merged {
  const [old, own, other] = [linesOf(base), linesOf(mine), linesOf(theirs)]
  const parts = threeWay(old, own, other).map((region): Merged => {
    const text = (lines: readonly string[], { start, end }: Stretch) => lines.slice(start, end).join('')
    const [before, here, there] = [text(old, region.base), text(own, region.mine), text(other, region.theirs)]
    if (region.kind === 'theirs') return { text: there, conflicts: [] }
    if (region.kind !== 'conflict') return { text: here, conflicts: [] }
    if (before === '' && !excludes(here, there))
      return { text: `${here}${here.endsWith('\n') ? '' : '\n'}${there}`, conflicts: [] }
    const words = before === '' ? undefined : mergedWords({ base: before, mine: here, theirs: there })
    return words === undefined ? conflicting(here, there) : { text: words, conflicts: [] }
  })
  return { text: parts.map(({ text }) => text).join(''), conflicts: parts.flatMap(({ conflicts }) => conflicts) }
}
