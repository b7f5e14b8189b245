import { dayFromWords } from '@stet/core'
import type { PlaceContext } from './context.ts'
import type { Entry } from './entry.ts'
import type { Flowing } from './flow.ts'
import { entryOf, type Line } from './lines.ts'
import { lettersOf } from './span.ts'

/** What a body holds, by what becomes of it. */
export interface PartedFlow {
  readonly titleBlock: readonly Line[]
  readonly entries: readonly Entry[]
  /** The works that are cited. */
  readonly works: readonly Line[]
  /** How many headings there are of the highest level in use. */
  readonly topHeadings: number
}

const front: ReadonlySet<string> = new Set(['title', 'subtitle', 'author', 'date'])

const isBlank = ({ spans }: Line) => spans.every(span => span.type === 'text' && span.value.trim() === '')

/** Whether a date's line says nothing but a day. */
const isDay = ({ spans }: Line, language: string | undefined) =>
  spans.some(span => span.type === 'text' && (span.traits.includes('published') || span.traits.includes('updated'))) ||
  dayFromWords(lettersOf(spans).trim(), language ?? 'en') !== undefined

/**
 * Parts the title block and the cited works from the text. In files that we did not write, titles behind the first one are
 * headings, and a title block ends at the first heading; a work that has no name of ours is a paragraph.
 */
export function partedFlow(flow: readonly Flowing[], { isOurs, language }: PlaceContext): PartedFlow {
  const titleBlock: Line[] = []
  const works: Line[] = []
  const entries: Entry[] = []
  let hasHeading = false
  let isTitleOver = false
  for (const found of flow) {
    if (found.type === 'entry') {
      entries.push(found.entry)
      continue
    }
    const { line } = found
    const { type } = line.meaning
    const isTitle = type === 'title' && (isOurs || !isTitleOver)
    const isFront =
      front.has(type) && type !== 'title' && (isOurs || !hasHeading) && (type !== 'date' || isDay(line, language))
    hasHeading ||= type === 'heading'
    isTitleOver ||= titleBlock.some(({ meaning }) => meaning.type === 'title') && type !== 'title' && !isBlank(line)
    if (isTitle || isFront) titleBlock.push(line)
    else if (type === 'referencesHeading') continue
    else if (type === 'bibliography' && line.places.some(({ id }) => id.startsWith('ref-'))) works.push(line)
    else entries.push(entryOf(type === 'title' ? { ...line, meaning: { type: 'heading', level: 1 } } : line))
  }
  const levels = entries.flatMap(entry =>
    entry.type === 'line' && entry.kind.type === 'heading' ? [entry.kind.level] : [],
  )
  const top = Math.min(...levels)
  return { titleBlock, entries, works, topHeadings: levels.filter(level => level === top).length }
}
