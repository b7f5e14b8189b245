import { dayInWords, type Metadata } from '@stet/core'
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

/** The head of the article: title, subtitle, authors and dates. */
export function titleBlock(metadata: Metadata, context: FlowContext): Part {
  const { words, language } = context.facts
  const authors = metadata.authors
    .map(({ name, affiliation }) => (affiliation === undefined ? name : `${name} (${affiliation})`))
    .join(', ')
  const dates = [
    ...(metadata.published === undefined ? [] : [`${words.published} ${dayInWords(metadata.published, language)}`]),
    ...(metadata.updated === undefined ? [] : [`${words.updated} ${dayInWords(metadata.updated, language)}`]),
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
  const spacing: Partial<ParagraphStyle> = { before: 0, after, keepWithNext: true, balanced: true }
  const style = paragraphStyle(inner, direction, spacing)
  return { boxes: [{ type: 'text', spans, style, anchors: [] }], elements: [element(role, kids)] }
}
