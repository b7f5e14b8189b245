import type { DraftBlock, DraftCode, DraftFigure, DraftImage, DraftInline } from '@stet/core'
import type { ReadContext } from './context.ts'
import type { Entry, LineEntry } from './entry.ts'
import { inlinesOf } from './inlines.ts'
import { captionOwner, withoutCaptionLabel } from './marks-of-ours.ts'
import { lettersOf } from './span.ts'

const leafId = ({ places }: LineEntry): { readonly id?: string } => {
  const found = places.find(({ kind }) => kind === 'leaf')
  return found ? { id: found.id } : {}
}

/** The id of a table by a bookmark at its beginning, which other tables may begin with: the outermost has the first. */
const tableId = ({ places }: Entry, inward: number): { readonly id?: string } => {
  const named = places.filter(({ kind }) => kind === 'table')
  const found = named[named.length - inward]
  return found ? { id: found.id } : {}
}

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

/** A table's caption stands above it, a figure's below; the field of numbers tells whose a caption is. */
const isCaptionOf = (entry: Entry | undefined, owner: 'figure' | 'table'): entry is LineEntry =>
  entry?.type === 'line' && entry.kind.type === 'caption' && (captionOwner(entry.spans) ?? owner) === owner

/** Reads lines and tables that stand in one container, and in nothing in it. */
export function leaves(entries: readonly Entry[], context: ReadContext): readonly DraftBlock[] {
  const made: DraftBlock[] = []
  const captionOf = (entry: LineEntry) => inlinesOf(withoutCaptionLabel(entry.spans), context)
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] as Entry
    const next = entries[at + 1]
    if (entry.type === 'table') {
      made.push({ ...entry.table, ...tableId(entry, 1 + entry.beginning.table) })
      continue
    }
    const content = () => inlinesOf(entry.spans, context)
    switch (entry.kind.type) {
      case 'heading':
        if (!isBlank(content()))
          made.push({ type: 'heading', level: entry.kind.level, content: content(), ...leafId(entry) })
        break
      case 'code': {
        const lines = [lettersOf(entry.spans)]
        while (sameCode(entries[at + 1], entry)) lines.push(lettersOf((entries[++at] as LineEntry).spans))
        const { language } = entry.kind
        const code: DraftCode = {
          type: 'code',
          ...(language === undefined ? {} : { language }),
          value: lines.join('\n'),
          ...leafId(entry),
        }
        made.push(code)
        break
      }
      case 'math':
        made.push({ type: 'math', value: lettersOf(entry.spans), ...leafId(entry) })
        break
      case 'figure': {
        const figure: DraftFigure = { type: 'figure', images: imagesOf(content()), ...leafId(entry) }
        const hasCaption = isCaptionOf(next, 'figure')
        made.push(hasCaption ? { ...figure, caption: captionOf(next) } : figure)
        if (hasCaption) at++
        break
      }
      case 'caption':
        if (next?.type === 'table' && isCaptionOf(entry, 'table')) {
          made.push({ ...next.table, caption: captionOf(entry), ...tableId(entry, 1) })
          at++
        } else made.push({ type: 'paragraph', content: content() })
        break
      case 'thematicBreak':
        made.push({ type: 'thematicBreak', ...leafId(entry) })
        break
      default:
        if (!isBlank(content())) made.push({ type: 'paragraph', content: content(), ...leafId(entry) })
    }
  }
  return made
}
