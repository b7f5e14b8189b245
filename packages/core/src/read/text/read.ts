import type { Diagnostic, Place } from '../../diagnostic/index.ts'
import type { Draft, DraftBlock } from '../../draft/index.ts'
import type { Reader, Source } from '../reader.ts'
import { blocksOf } from './blocks.ts'
import { breaks } from './breaks.ts'
import { repairMojibake } from './characters/mojibake.ts'
import { readReferences } from './characters/references.ts'
import { repairCharacters } from './characters/repair.ts'
import { contextOf, type Context } from './context.ts'
import { passagesOf } from './debris/passages.ts'
import { elementsOf } from './elements.ts'
import { dashLedHeadings } from './headings/dash-led.ts'
import { loneHeadings } from './headings/lone.ts'
import { titled } from './headings/title.ts'
import { lettersOf } from './inlines.ts'
import { apartFromRows } from './lines/joined-rows.ts'
import { withoutPageFurniture } from './lines/page-furniture.ts'
import { linesOf, type Line } from './lines/line.ts'
import { trueItems } from './lists/runs.ts'
import { vocabularyOf, type Vocabulary } from './paragraphs/vocabulary.ts'
import { apartFromQuotes } from './quotes/marked.ts'
import { stretchOf } from './stretch.ts'

/** Reads lines in which no heading and no title is looked for, such as those of a cell. */
const readInner =
  (vocabulary: Vocabulary) =>
  (lines: readonly Line[], context: Context): readonly DraftBlock[] => {
    const elements = elementsOf([{ type: 'lines', lines }], context)
    return blocksOf(breaks(trueItems(elements), context), vocabulary, context)
  }

/** Characters ▶ lines ▶ passages without debris ▶ elements ▶ blocks. */
function draftOf(source: Source, context: Context): Draft {
  const page = repairCharacters(readReferences(repairMojibake(stretchOf(source.text, 0), context), context), context)
  const lines = apartFromRows(withoutPageFurniture(linesOf(page, context), context))
  const vocabulary = vocabularyOf(lines.map(({ words }) => words.text))
  const inner = readInner(vocabulary)
  const passages = passagesOf(lines, context, inner).flatMap(passage =>
    passage.type === 'lines' ? apartFromQuotes(passage.lines, context, inner) : [passage],
  )
  const found = trueItems(dashLedHeadings(elementsOf(passages, context), context))
  const { title, elements } = titled(found, context)
  const blocks = blocksOf(breaks(loneHeadings(elements, context), context), vocabulary, context)
  if (blocks.length === 0 && !title) context.report('text/empty', {}, context.place(stretchOf('', 0)))
  return {
    file: source.file,
    metadata: title ? { title: { value: lettersOf(title), place: context.place(title) } } : {},
    blocks,
    footnotes: [],
    references: [],
  }
}

/**
 * Plain text, pasted or scraped, with the wreckage that this leaves. What it repairs, leaves out and infers it reports,
 * in the order of the source. It invents no word; the author's typography stands.
 */
export const text: Reader = {
  format: 'text',
  read(source, sink) {
    const found: Diagnostic[] = []
    const signs: Place[] = []
    const draft = draftOf(
      source,
      contextOf(
        source,
        diagnostic => found.push(diagnostic),
        place => signs.push(place),
      ),
    )
    const offset = ({ place }: Diagnostic): number => place?.start.offset ?? 0
    for (const diagnostic of found.toSorted((first, second) => offset(first) - offset(second))) sink(diagnostic)
    return { ...draft, signs, visible: [{ text: source.text, from: 0, to: source.text.length }] }
  },
}
