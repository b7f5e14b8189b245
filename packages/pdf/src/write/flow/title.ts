import type { Metadata } from '@stet/core'
import { authorAttributes } from '../kept.ts'
import { ownText } from '../inlines/run.ts'
import { plainStyle } from '../inlines/marks.ts'
import { validText } from '../inlines/characters.ts'
import type { Box, ParagraphStyle } from './box.ts'
import {
  articleDirection,
  directionHere,
  paragraphStyle,
  withManner,
  type FlowContext,
  type Manner,
} from './context.ts'
import { element, type Role } from './element.ts'
import { joinParts, type Part } from './flow.ts'

/** A day in the words of a language, the same on every machine. */
export function dateInWords(day: string, language: string): string {
  const format = new Intl.DateTimeFormat([language, 'en'], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
  })
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** The head of the article: title, subtitle, authors, dates and description. */
export function titleBlock(metadata: Metadata, context: FlowContext): Part {
  const { words, language } = context.facts
  const authors = metadata.authors
    .map(({ name, affiliation }) => (affiliation === undefined ? name : `${name} (${affiliation})`))
    .join(', ')
  const dates = [
    ...(metadata.published === undefined ? [] : [`${words.published} ${dateInWords(metadata.published, language)}`]),
    ...(metadata.updated === undefined ? [] : [`${words.updated} ${dateInWords(metadata.updated, language)}`]),
  ].join(' · ')
  const sans = { ...context.facts.small, font: context.facts.small.font }
  const lines: readonly (Part | undefined)[] = [
    line(
      'H1',
      metadata.title,
      { ...sans, ...context.facts.look.title, font: { ...sans.font, bold: true }, colour: context.facts.look.ink },
      10,
      context,
    ),
    line(
      'Subtitle',
      metadata.subtitle,
      { ...sans, ...context.facts.look.subtitle, colour: context.facts.look.soft },
      10,
      context,
    ),
    line(
      'Authors',
      authors,
      { ...sans, ...context.facts.look.authors, font: { ...sans.font, bold: true } },
      2,
      context,
    ),
    line('Dates', dates, { ...sans, ...context.facts.look.dates, colour: context.facts.look.soft }, 2, context),
    line(
      'Description',
      metadata.description,
      { ...context.facts.look.description, colour: context.facts.look.soft, align: 'start', hyphenate: false },
      4,
      context,
    ),
  ]
  const { boxes, elements } = joinParts(lines.filter(part => part !== undefined))
  return {
    boxes: [...boxes, closingRule(context)],
    elements: [element('Header', elements, { attributes: authorAttributes(metadata) })],
  }
}

const closingRule = (context: FlowContext): Box => ({
  type: 'rule',
  width: 1,
  colour: context.facts.look.strongRule,
  thickness: 0.8,
  before: 12,
  after: 18,
  align: 'start',
  direction: articleDirection(context),
  keepWithNext: true,
  anchors: [],
})

function line(
  role: Role,
  words: string | undefined,
  manner: Partial<Manner>,
  after: number,
  context: FlowContext,
): Part | undefined {
  if (words === undefined || words === '') return undefined
  const inner = withManner(context, manner)
  const { spans, kids } = ownText(validText(words, inner), plainStyle(inner.manner), inner)
  const direction = directionHere([{ type: 'text', value: words, marks: [] }], context)
  const spacing: Partial<ParagraphStyle> = { before: role === 'Description' ? 12 : 0, after, keepWithNext: true }
  const style = paragraphStyle(inner, direction, spacing)
  return { boxes: [{ type: 'text', spans, style, anchors: [] }], elements: [element(role, kids)] }
}
