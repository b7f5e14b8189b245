import { taskBoxes } from '../style/task-boxes.ts'
import type { Span } from './span.ts'

/** Spans without the letters at their beginning that a pattern finds. */
export function withoutStart(spans: readonly Span[], pattern: RegExp): readonly Span[] {
  const [first, ...rest] = spans
  if (first?.type !== 'text') return spans
  const value = first.value.replace(pattern, '')
  return value === '' ? withoutStart(rest, pattern) : [{ ...first, value }, ...rest]
}

/** An item without its box, and whether the box was ticked. */
export function withoutTaskBox(spans: readonly Span[]): {
  readonly checked?: boolean
  readonly spans: readonly Span[]
} {
  const isBox = (span: Span) => span.type === 'text' && span.traits.includes('taskBox')
  const box = spans.find(isBox)
  if (box?.type !== 'text' || box !== spans[0]) return { spans }
  return { checked: !box.value.startsWith(taskBoxes.open), spans: spans.filter(span => !isBox(span)) }
}

/** An attribution without the dash before it. */
export const withoutAttributionDash = (spans: readonly Span[]): readonly Span[] => {
  const [first, ...rest] = spans
  if (first?.type !== 'text' || !/^[—–-]/.test(first.value)) return spans
  return withoutStart([{ ...first, value: first.value.slice(1) }, ...rest], /^\s+/)
}

/** A callout's title without the word that its kind puts there. */
export const withoutCalloutLabel = (spans: readonly Span[]): readonly Span[] =>
  spans.filter(span => !(span.type === 'text' && span.traits.includes('calloutLabel')))

/** What a caption belongs to, as its field of numbers says. */
export function captionOwner(spans: readonly Span[]): 'figure' | 'table' | undefined {
  for (const span of spans) {
    const sequence = span.type === 'text' ? /^SEQ\s+(\S+)/i.exec(span.field ?? '')?.[1]?.toLowerCase() : undefined
    if (sequence === 'table') return 'table'
    if (sequence !== undefined) return 'figure'
  }
  return undefined
}

/** A label that someone typed: a word, a number and a stop. */
const typedLabel = /^\p{L}+\.?[ \u00A0]\d+(?:[.-]\d+)*\s*[.:–—-]\s+(?=\S)/u

/** A caption without its label: what has the label's style, and what stands up to the field of numbers and the stop behind it. */
export function withoutCaptionLabel(spans: readonly Span[]): readonly Span[] {
  const number = spans.findIndex(span => span.type === 'text' && /^SEQ\s/i.test(span.field ?? ''))
  const behind = number < 0 ? spans : spans.slice(number + 1)
  const words = behind.filter(span => !(span.type === 'text' && span.traits.includes('captionLabel')))
  if (number < 0) return withoutStart(words, typedLabel)
  return words.length < behind.length ? words : withoutStart(words, /^[\s.:–—]+/)
}
