import type { EntryBox } from '../flow/box.ts'
import { content } from '../flow/element.ts'
import { withinPage, type Frame, type LayoutContext } from './context.ts'
import { layText, singleLine } from './paragraph.ts'
import type { Item } from './page.ts'
import { placeLine } from './place-line.ts'
import { owned } from './stack.ts'
import type { Strip } from './strip.ts'

/** The room that all numbers have, so that lines do not depend on them; in points. */
const numberRoom = 32
const dotPitch = 5

/** A line of the contents, its number on the last line of its words. */
export function layEntry(box: EntryBox, frame: Frame, context: LayoutContext): readonly Strip[] {
  const ltr = box.direction === 'ltr'
  const width = Math.max(1, frame.width - box.indent - numberRoom)
  const inner = { x: frame.x + (ltr ? box.indent : numberRoom), width }
  const strips = layText(box.words, inner, withinPage(context))
  const last = strips.at(-1)
  if (!last) return strips
  const number = singleLine([box.number], box.direction, context)
  const x = ltr ? frame.x + frame.width - number.width : frame.x
  const { leading } = box.words.style
  const baseline = last.baseline ?? leading * 0.73
  const placed = placeLine(number, { x, y: baseline, top: baseline - leading * 0.72, height: leading * 0.96 })
  const dots = leader(box, last, { from: frame.x, to: frame.x + frame.width, number: number.width }, context)
  return [
    ...strips.slice(0, -1),
    { ...last, items: [...last.items, ...dots, ...placed.items], links: [...last.links, ...placed.links] },
  ]
}

/** Dots from the end of the words to the number, on one grid in all lines; decoration. */
function leader(
  { leader: style, direction }: EntryBox,
  strip: Strip,
  { from, to, number }: { readonly from: number; readonly to: number; readonly number: number },
  context: LayoutContext,
): readonly Item[] {
  const lines = strip.items.filter(item => item.type === 'line')
  const ends = lines.map(line => line.x + line.runs.reduce((sum, run) => sum + widthOf(run), 0))
  const start = direction === 'ltr' ? Math.max(from, ...ends) + 6 : from + number + 6
  const end = direction === 'ltr' ? to - number - 5 : Math.min(to, ...lines.map(line => line.x)) - 6
  const first = to - Math.floor((to - start) / dotPitch) * dotPitch
  const count = Math.floor((end - first) / dotPitch)
  if (count < 2) return []
  const [dot] = context.typesetter.shape('.', style.font, false)
  const extra = dotPitch - (dot!.width * style.size) / 1000
  const run = { shaped: dot!, style, owner: content(), extra }
  const line: Item = { type: 'line', x: first, y: strip.baseline ?? 0, runs: Array.from({ length: count }, () => run) }
  return owned([line], { type: 'artifact', kind: 'Layout' })
}

const widthOf = ({ shaped, style, extra }: { shaped: { width: number }; style: { size: number }; extra: number }) =>
  (shaped.width * style.size) / 1000 + extra
