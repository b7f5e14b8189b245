import { codeOf, withoutCode } from './code/code.ts'
import type { Context } from './context.ts'
import type { Passage } from './debris/passages.ts'
import type { Element, Recognised } from './element.ts'
import { underlined } from './headings/underlined.ts'
import { groupsOf } from './lines/groups.ts'
import type { Line } from './lines/line.ts'
import { item } from './lists/item.ts'
import { isRow } from './rows.ts'
import { alignedTable } from './tables/aligned.ts'
import { pipeTable } from './tables/pipes.ts'
import { runTogetherTable } from './tables/run-together.ts'
import { tabTable } from './tables/tabs.ts'

/** What recognises a run of lines of one group by its look, from a given line on. */
type Recogniser = (lines: readonly Line[], from: number, group: number, context: Context) => Recognised | undefined

const row: Recogniser = (lines, from, group) => {
  const line = lines[from]
  return line && isRow(line) ? { element: { type: 'row', group, line }, next: from + 1 } : undefined
}

/** In the order in which they are asked: the more a rule demands, the sooner. */
const recognisers: readonly Recogniser[] = [tabTable, pipeTable, alignedTable, runTogetherTable, underlined, row, item]

function recognise(lines: readonly Line[], from: number, group: number, context: Context): Recognised | undefined {
  for (const recogniser of recognisers) {
    const recognised = recogniser(lines, from, group, context)
    if (recognised) return recognised
  }
  return undefined
}

function elementsOfGroup(lines: readonly Line[], group: number, context: Context): readonly Element[] {
  const elements: Element[] = []
  let text: Line[] = []
  const close = () => {
    if (text.length > 0) elements.push({ type: 'text', group, lines: text })
    text = []
  }
  let from = 0
  while (from < lines.length) {
    const recognised = recognise(lines, from, group, context)
    if (recognised) {
      close()
      elements.push(recognised.element)
    } else text.push(lines[from] as Line)
    from = recognised?.next ?? from + 1
  }
  close()
  return elements
}

/** What the lines of a page look like, each run by itself. */
export function elementsOf(passages: readonly Passage[], context: Context): readonly Element[] {
  const elements: Element[] = []
  let group = 0
  for (const passage of passages) {
    if (passage.type === 'block') elements.push({ type: 'block', group: group++, block: passage.block })
    else
      for (const piece of withoutCode(groupsOf(passage.lines), context)) {
        if (piece.type === 'code') elements.push({ type: 'block', group, block: codeOf(piece.groups, context) })
        else for (const element of elementsOfGroup(piece.lines, group, context)) elements.push(element)
        group++
      }
  }
  return elements
}
