import type { DraftQuote } from '../../../draft/index.ts'
import type { Context } from '../context.ts'
import type { Passage } from '../debris/passages.ts'
import type { ReadInner } from '../debris/table.ts'
import { isBlank, lineFrom, type Line } from '../lines/line.ts'
import { slice } from '../stretch.ts'
import { wordsOf } from '../words.ts'

const mark = /^>(?!>> )[\s>]*/

const isMarked = ({ words: { text } }: Line): boolean => mark.test(text)

/** Whether a run of marked lines is a quote: two or more with words, or one that is long enough to be no comparison. */
function isQuote(lines: readonly Line[]): boolean {
  const spoken = lines.filter(({ words }) => /\p{L}{2}/u.test(words.text))
  return spoken.length >= 2 || (spoken.length === 1 && wordsOf(spoken[0]?.words.text ?? '').length >= 5)
}

/** The quote that marked lines are: their marks are signs, what stands behind them is read by itself. */
function quoteOf(lines: readonly Line[], context: Context, inner: ReadInner): DraftQuote {
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line]
  const place = context.place(first.words, last.words)
  const own = lines.map(line => {
    const length = mark.exec(line.words.text)?.[0].length ?? 0
    context.sign(slice(line.words, 0, length))
    return lineFrom(slice(line.words, length), line.indent)
  })
  context.report('text/quote', { lines: lines.length }, place)
  return { type: 'quote', blocks: inner(own, context), place }
}

/**
 * Passages that are quoted as in mail, each line behind `>`. A run of such lines becomes a quote; where `>` stands alone, its
 * paragraphs end. Declines for a lone short line (`> 5`), for prompts (`>>> `), and for lines without words.
 */
export function apartFromQuotes(lines: readonly Line[], context: Context, inner: ReadInner): readonly Passage[] {
  const passages: Passage[] = []
  let open: Line[] = []
  const close = () => {
    if (open.length > 0) passages.push({ type: 'lines', lines: open })
    open = []
  }
  let from = 0
  while (from < lines.length) {
    let to = from
    while (to < lines.length && isMarked(lines[to] as Line)) to++
    const run = lines.slice(from, to)
    const before = lines[from - 1]
    if (run.length > 0 && (!before || isBlank(before)) && isQuote(run)) {
      close()
      passages.push({ type: 'block', block: quoteOf(run, context, inner) })
    } else for (const line of lines.slice(from, Math.max(to, from + 1))) open.push(line)
    from = Math.max(to, from + 1)
  }
  close()
  return passages
}
