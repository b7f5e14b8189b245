import type { Repair, Report } from '../../../diagnostic/index.ts'
import type { catalog } from '../diagnostics.ts'
import { placed, spanning } from '../places.ts'
import type { Node } from '../tree.ts'
import { shownTexts } from '../visible.ts'
import { elementsIn } from '../words.ts'
import { isSameWords, pagePart, shownWords } from './page-parts.ts'

/**
 * Tells what of a page stays out of its article: each stretch once, with what it is and its first words. The first place that shows the
 * title is not left out: there it was read.
 */
export function tellLeftOut(
  stretches: readonly (readonly Node[])[],
  title: string,
  report: Report<typeof catalog>,
): void {
  let isTitleShown = false
  for (const stretch of stretches)
    for (const group of groupsOf(stretch, title)) {
      const words = shownWords(group.nodes)
      if (isSameWords(words, title) && title !== '' && !isTitleShown) {
        isTitleShown = true
        continue
      }
      const pictures = [...elementsIn(group.nodes)].filter(({ name }) => name === 'img').length
      if (words === '' && pictures === 0) continue
      const { place } = placed(spanning(group.nodes.map(node => node.place)))
      const what = words === '' ? { part: group.part, pictures } : { part: group.part, words }
      if (group.part === undefined) report('html/not-in-article', what, place, removalsOf(group.nodes))
      else report('html/part-left-out', { ...what, part: group.part }, place, removalsOf(group.nodes))
    }
}

/** The removal of each text that nodes show. */
export const removalsOf = (nodes: readonly Node[]): readonly Repair[] =>
  shownTexts(nodes).flatMap(({ value, place }) => (place && value.trim() !== '' ? [{ place, after: '' }] : []))

interface Group {
  readonly part: string | undefined
  readonly nodes: readonly Node[]
}

/** Neighbours that are the same part, together. */
function groupsOf(stretch: readonly Node[], title: string): readonly Group[] {
  const groups: Group[] = []
  for (const node of stretch) {
    const last = groups.at(-1)
    const isShown = shownWords([node]) !== '' || node.type === 'element'
    const part = isShown ? partOf(node, title) : last?.part
    if (last && last.part === part) groups[groups.length - 1] = { part, nodes: [...last.nodes, node] }
    else groups.push({ part, nodes: [node] })
  }
  return groups
}

function partOf(node: Node, title: string): string | undefined {
  if (title !== '' && isSameWords(shownWords([node]), title)) return 'the title once more'
  return node.type === 'element' ? pagePart(node) : undefined
}
