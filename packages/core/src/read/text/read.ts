import type { Diagnostic, Place } from '../../diagnostic/index.ts'
import type { Draft, DraftBlock, DraftFootnote } from '../../draft/index.ts'
import type { Reader, Source } from '../reader.ts'
import { blocksOf } from './blocks.ts'
import { breaks } from './breaks.ts'
import { repairMojibake } from './characters/mojibake.ts'
import { readReferences } from './characters/references.ts'
import { repairCharacters } from './characters/repair.ts'
import { contextOf, type Context } from './context.ts'
import { passagesOf } from './debris/passages.ts'
import type { ReadInner } from './debris/table.ts'
import { elementsOf } from './elements.ts'
import { bylined } from './headings/byline.ts'
import { dashLedHeadings } from './headings/dash-led.ts'
import { loneHeadings } from './headings/lone.ts'
import { titled } from './headings/title.ts'
import { lettersOf } from './inlines.ts'
import { apartFromRows } from './lines/joined-rows.ts'
import { withoutPageControls } from './lines/page-controls.ts'
import { withoutPageFurniture } from './lines/page-furniture.ts'
import { lineFrom, linesOf, type Line } from './lines/line.ts'
import { trueItems } from './lists/runs.ts'
import { vocabularyOf, type Vocabulary } from './paragraphs/vocabulary.ts'
import { apartFromQuotes } from './quotes/marked.ts'
import { notesIn, type NoteLines } from './notes/notes.ts'
import { slice, stretchOf } from './stretch.ts'

/** Reads lines in which no heading and no title is looked for, such as those of a cell. */
const readInner =
  (vocabulary: Vocabulary) =>
  (lines: readonly Line[], context: Context): readonly DraftBlock[] => {
    const elements = elementsOf([{ type: 'lines', lines }], context)
    return blocksOf(breaks(trueItems(elements), context), vocabulary, context)
  }

/** The blocks of a note, its mark being a sign. In notes nothing refers to notes. */
function noteOf({ label, width, lines }: NoteLines, inner: ReadInner, context: Context): DraftFootnote {
  const [first, ...rest] = lines as readonly [Line, ...Line[]]
  const [mark, place] = [slice(first.words, 0, width), context.place(first.words)]
  context.sign(mark)
  context.report('text/note', { label: mark.text.trim() }, place)
  return { label, blocks: inner([lineFrom(slice(first.words, width), first.indent), ...rest], context), place }
}

/** Characters ▶ lines ▶ passages without debris ▶ elements ▶ blocks. */
function draftOf(source: Source, outer: Context, takesNotes: boolean): Draft & { readonly lacks: boolean } {
  const referred = new Set<string>()
  const page = repairCharacters(readReferences(repairMojibake(stretchOf(source.text, 0), outer), outer), outer)
  const all = apartFromRows(withoutPageControls(withoutPageFurniture(linesOf(page, outer), outer), outer))
  const { lines, notes } = takesNotes ? notesIn(all) : { lines: all, notes: [] }
  const context = {
    ...outer,
    notes: new Set(notes.map(({ label }) => label)),
    refer: (label: string) => referred.add(label),
  }
  const vocabulary = vocabularyOf(all.map(({ words }) => words.text))
  const inner = readInner(vocabulary)
  const passages = passagesOf(lines, context, inner).flatMap(passage =>
    passage.type === 'lines' ? apartFromQuotes(passage.lines, context, inner) : [passage],
  )
  const found = trueItems(dashLedHeadings(elementsOf(passages, context), context))
  const { title, elements: untitled } = titled(found, context)
  const { metadata, elements } = title ? bylined(untitled, context) : { metadata: {}, elements: untitled }
  const blocks = blocksOf(breaks(loneHeadings(elements, context), context), vocabulary, context)
  if (blocks.length === 0 && !title) context.report('text/empty', {}, context.place(stretchOf('', 0)))
  return {
    file: source.file,
    metadata: title ? { title: { value: lettersOf(title), place: context.place(title) }, ...metadata } : {},
    blocks,
    footnotes: notes.map(note => noteOf(note, inner, outer)),
    references: [],
    lacks: notes.some(({ label }) => !referred.has(label)),
  }
}

/**
 * Plain text, pasted or scraped, with the wreckage that this leaves. What it repairs, leaves out and infers it reports,
 * in the order of the source. It invents no word; the author's typography stands.
 */
export const text: Reader = {
  format: 'text',
  read(source, sink) {
    const first = attempt(source, true)
    const { draft, found, signs } = first.lacks ? attempt(source, false) : first
    const offset = ({ place }: Diagnostic): number => place?.start.offset ?? 0
    for (const diagnostic of found.toSorted((one, other) => offset(one) - offset(other))) sink(diagnostic)
    return { ...draft, signs, visible: [{ text: source.text, from: 0, to: source.text.length }] }
  },
}

/** One reading; it lacks a reference where the mark of a note turned out to stand in code or in the title. */
function attempt(source: Source, takesNotes: boolean) {
  const found: Diagnostic[] = []
  const signs: Place[] = []
  const context = contextOf(
    source,
    diagnostic => found.push(diagnostic),
    place => signs.push(place),
  )
  const { lacks, ...draft } = draftOf(source, context, takesNotes)
  return { draft, found, signs, lacks }
}
