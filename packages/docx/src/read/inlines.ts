import type { DraftImage, DraftInline, Mark } from '@stet/core'
import type { Trait } from '../style/character-style.ts'
import type { ReadContext } from './context.ts'
import { formulasOfText } from '../style/tex-text.ts'
import { lettersOf, type Span, type SpanLink } from './span.ts'

const marks: ReadonlySet<string> = new Set<Mark>([
  'code',
  'emphasis',
  'highlight',
  'strikethrough',
  'strong',
  'subscript',
  'superscript',
  'underline',
])

const hasTrait = (span: Span | undefined, trait: Trait): boolean =>
  (span?.type === 'text' || span?.type === 'break') && span.traits.includes(trait)

/** Pictures that were missing when the file was written: each its alternative text, and its source in brackets. */
const missingPictures = (words: string): readonly DraftImage[] =>
  [...words.matchAll(/(.*?) \[([^\]]*)\]/gs)].map(([, alternative = '', source = '']) => ({
    type: 'image',
    source,
    alternative,
  }))

const formulas = (words: string): readonly DraftInline[] =>
  formulasOfText(words).map(value => ({ type: 'inlineMath', value }))

/** Spans without links, as inlines; neighbours that are one formula or one missing picture are put together. */
function plain(spans: readonly Span[]): readonly DraftInline[] {
  const made: DraftInline[] = []
  for (let at = 0; at < spans.length; at++) {
    const span = spans[at] as Span
    const together = (trait: Trait): string => {
      const from = at
      while (hasTrait(spans[at + 1], trait)) at++
      return lettersOf(spans.slice(from, at + 1))
    }
    if (hasTrait(span, 'missingPicture')) made.push(...missingPictures(together('missingPicture')))
    else if (hasTrait(span, 'formula')) made.push(...formulas(together('formula')))
    else if (span.type === 'text')
      made.push({
        type: 'text',
        value: span.value,
        marks: span.traits.filter((trait): trait is Mark => marks.has(trait)),
        ...(span.language === undefined ? {} : { language: span.language }),
      })
    else if (span.type === 'break') made.push({ type: 'lineBreak' })
    else if (span.type === 'image') made.push(span.image)
    else if (span.type === 'formula') made.push({ type: 'inlineMath', value: span.value })
    else made.push({ type: 'footnoteReference', label: span.label })
  }
  return made
}

const bracketed = /^\[\d+(?:, (.+))?\]$/s

/** The citation that a link to a cited work is: its key by the bookmark, its locator by its words. */
function citation(id: string, spans: readonly Span[]): DraftInline | undefined {
  const [words, locator] = bracketed.exec(lettersOf(spans).trim()) ?? []
  if (words === undefined || !id.startsWith('ref-')) return undefined
  return { type: 'citation', key: id.replace(/^ref-/, ''), ...(locator === undefined ? {} : { locator }) }
}

function link({ target }: SpanLink, spans: readonly Span[], { dictionary }: ReadContext): readonly DraftInline[] {
  const place = target.startsWith('#') ? dictionary.place(target.slice(1)) : undefined
  const cited = place && citation(place.id, spans)
  if (cited) return [cited, ...plain(spans.filter(({ type }) => type !== 'text'))]
  const address = place ? `#${encodeURIComponent(place.id)}` : dictionary.address(target)
  return [{ type: 'link', target: address, content: plain(spans) }]
}

/** The spans of a paragraph as inlines: what is in one link is put into it. */
export function inlinesOf(spans: readonly Span[], context: ReadContext): readonly DraftInline[] {
  const made: DraftInline[] = []
  for (let from = 0; from < spans.length;) {
    const shared = spans[from]?.link
    let to = from + 1
    while (to < spans.length && spans[to]?.link === shared) to++
    const group = spans.slice(from, to)
    if (shared) made.push(...link(shared, group, context))
    else made.push(...plain(group))
    from = to
  }
  return made
}
