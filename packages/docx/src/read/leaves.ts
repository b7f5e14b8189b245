import type { DraftBlock, DraftFigure, DraftImage, DraftInline } from '@stet/core'
import type { ReadContext } from './context.ts'
import type { Entry, LineEntry } from './entry.ts'
import { inlinesOf } from './inlines.ts'
import { captionOwner, withoutCaptionLabel } from './marks-of-ours.ts'
import { formulasOfText } from '../style/tex-text.ts'
import { identity, lineId, type Identity } from './run.ts'
import { lettersOf, type Span } from './span.ts'

/** The id of a table by a bookmark at its beginning, which other tables may begin with: the outermost has the first. */
const tableId = (entry: Entry, inward: number): Identity => {
  const named = entry.places.filter(({ kind }) => kind === 'table')
  return identity(named[named.length - inward], entry)
}

const isSpace = (inline: DraftInline) => inline.type === 'text' && inline.value.trim() === ''

const isBlank = (content: readonly DraftInline[]) =>
  content.every(({ type, ...rest }) => type === 'text' && 'value' in rest && rest.value === '')

const sameCode = (one: Entry | undefined, other: LineEntry) =>
  one?.type === 'line' &&
  one.kind.type === 'code' &&
  other.kind.type === 'code' &&
  one.kind.language === other.kind.language &&
  one.kind.fresh === other.kind.fresh

const imagesOf = (content: readonly DraftInline[]): readonly DraftImage[] =>
  content.filter((inline): inline is DraftImage => inline.type === 'image')

/** A formula that fills a line; one that stands as its TeX is without the delimiters. */
const mathOf = (spans: readonly Span[]) => {
  const isText = spans.some(span => span.type === 'text')
  return isText ? formulasOfText(lettersOf(spans)).join(' ') : lettersOf(spans)
}

/** A table's caption stands above it, a figure's below; the field of numbers tells whose a caption is. */
const isCaptionOf = (entry: Entry | undefined, owner: 'figure' | 'table'): entry is LineEntry =>
  entry?.type === 'line' && entry.kind.type === 'caption' && (captionOwner(entry.spans) ?? owner) === owner

/** What was read, and how many of the entries behind the line went into it. */
interface Leaf {
  readonly block?: DraftBlock
  readonly used?: number
}

type Reading = (line: LineEntry, behind: readonly Entry[], context: ReadContext) => Leaf

const captionOf = (line: LineEntry, context: ReadContext) => inlinesOf(withoutCaptionLabel(line.spans), context)

/** A paragraph; in a file that we did not write, one of pictures alone is a figure, with the caption behind it. */
const paragraph: Reading = (line, [next], context) => {
  const content = inlinesOf(line.spans, context)
  const images = imagesOf(content)
  if (!context.isOurs && images.length > 0 && content.every(inline => inline.type === 'image' || isSpace(inline))) {
    const block: DraftFigure = { type: 'figure', images, ...lineId(line) }
    return isCaptionOf(next, 'figure') ? { block: { ...block, caption: captionOf(next, context) }, used: 1 } : { block }
  }
  return isBlank(content) ? {} : { block: { type: 'paragraph', content, ...lineId(line) } }
}

const heading: Reading = (line, _, context) => {
  const content = inlinesOf(line.spans, context)
  const level = line.kind.type === 'heading' ? line.kind.level : 1
  return isBlank(content) ? {} : { block: { type: 'heading', level, content, ...lineId(line) } }
}

const code: Reading = (line, behind) => {
  const end = behind.findIndex(entry => !sameCode(entry, line))
  const used = end < 0 ? behind.length : end
  const lines = [line, ...behind.slice(0, used)] as readonly LineEntry[]
  const language = line.kind.type === 'code' ? line.kind.language : undefined
  const value = lines.map(({ spans }) => lettersOf(spans)).join('\n')
  return { block: { type: 'code', ...(language === undefined ? {} : { language }), value, ...lineId(line) }, used }
}

const figure: Reading = (line, behind, context) => {
  const [next] = behind
  const images = imagesOf(inlinesOf(line.spans, context))
  if (images.length === 0) return paragraph(line, behind, context)
  const block: DraftFigure = { type: 'figure', images, ...lineId(line) }
  return isCaptionOf(next, 'figure') ? { block: { ...block, caption: captionOf(next, context) }, used: 1 } : { block }
}

const caption: Reading = (line, [next], context) =>
  next?.type === 'table' && isCaptionOf(line, 'table')
    ? { block: { ...next.table, caption: captionOf(line, context), ...tableId(line, 1) }, used: 1 }
    : { block: { type: 'paragraph', content: inlinesOf(line.spans, context), ...lineId(line) } }

const readings: { readonly [Type in LineEntry['kind']['type']]: Reading } = {
  heading,
  code,
  figure,
  caption,
  math: line => ({ block: { type: 'math', value: mathOf(line.spans), ...lineId(line) } }),
  thematicBreak: (line, behind, context) =>
    lettersOf(line.spans).trim() === ''
      ? { block: { type: 'thematicBreak', ...lineId(line) } }
      : paragraph(line, behind, context),
  text: paragraph,
  bulletItem: paragraph,
  numberItem: paragraph,
  definition: paragraph,
  term: paragraph,
  attribution: paragraph,
  calloutTitle: paragraph,
  separator: paragraph,
  table: paragraph,
}

/** As far as a line may reach: over what follows it directly, and over all code that goes on. */
function endOfCode(entries: readonly Entry[], at: number): number {
  let end = at + 2
  while (end < entries.length && sameCode(entries[end], entries[at] as LineEntry)) end++
  return end
}

/** Reads lines and tables that stand in one container, and in nothing in it. */
export function leaves(entries: readonly Entry[], context: ReadContext): readonly DraftBlock[] {
  const made: DraftBlock[] = []
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] as Entry
    if (entry.type === 'table') {
      const [next, second] = entries.slice(at + 1)
      const isBelow = !context.isOurs && isCaptionOf(next, 'table') && second?.type !== 'table'
      const table = { ...entry.table, ...tableId(entry, 1 + entry.beginning.table) }
      made.push(isBelow ? { ...table, caption: captionOf(next, context) } : table)
      if (isBelow) at++
    } else {
      const { block, used = 0 } = readings[entry.kind.type](
        entry,
        entries.slice(at + 1, endOfCode(entries, at)),
        context,
      )
      if (block) made.push(block)
      at += used
    }
  }
  return made
}
