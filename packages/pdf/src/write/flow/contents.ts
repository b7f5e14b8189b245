import type { OutlineEntry } from '@stet/core'
import { plainStyle } from '../inlines/marks.ts'
import { validText } from '../inlines/characters.ts'
import { ownText } from '../inlines/run.ts'
import type { Box, EntryBox } from './box.ts'
import { articleDirection, directionHere, paragraphStyle, withManner, type FlowContext } from './context.ts'
import { content, element, type Content, type Element, type LinkMark } from './element.ts'
import type { Flow } from './flow.ts'
import type { TextSpan } from './span.ts'

/** The page on which an id stands, as it is numbered. */
export type PageOf = (id: string) => string

/** The contents: their boxes once the pages are known, and their `TOC` element (ISO 32000-1 14.8.4.3.2). */
export interface ContentsPart {
  readonly boxes: (pageOf: PageOf) => readonly Box[]
  readonly element: Element
}

/** The flow with its contents behind its head. */
export function withContents(flow: Flow, contents: ContentsPart): Flow {
  const [head, ...rest] = flow.document.kids
  return { ...flow, document: { ...flow.document, kids: [...(head ? [head] : []), contents.element, ...rest] } }
}

/** How many levels of sections the contents show. */
const levels = 2

interface Entry {
  readonly box: (pageOf: PageOf) => EntryBox
  readonly element: Element
}

/** The contents of an article with these sections. */
export function contentsPart(outline: readonly OutlineEntry[], context: FlowContext): ContentsPart {
  const direction = articleDirection(context)
  const label = withManner(context, {
    ...context.facts.small,
    size: context.facts.look.headings[1].size,
    leading: context.facts.look.headings[1].leading,
    font: { ...context.facts.small.font, bold: true },
  })
  const title = ownText(context.facts.words.contents, plainStyle(label.manner), label)
  const style = paragraphStyle(label, direction, { before: 0, after: 5, keepWithNext: true })
  const { entries, elements } = level(outline, 1, context)
  return {
    boxes: pageOf => [
      { type: 'text', spans: title.spans, style, anchors: [] },
      ...entries.map(entry => entry.box(pageOf)),
      {
        type: 'rule',
        width: 1,
        colour: context.facts.look.rule,
        thickness: 0.5,
        before: 16,
        after: 22,
        align: 'start',
        direction,
        anchors: [],
      },
    ],
    element: element('TOC', [element('Caption', title.kids), ...elements]),
  }
}

function level(
  outline: readonly OutlineEntry[],
  depth: number,
  context: FlowContext,
): { entries: readonly Entry[]; elements: readonly Element[] } {
  const entries: Entry[] = []
  const elements: Element[] = []
  for (const { id, title, entries: below } of outline) {
    const made = entry(id, title, depth, context)
    entries.push(made)
    const inner = depth < levels && below.length > 0 ? level(below, depth + 1, context) : undefined
    elements.push(element('TOCI', [made.element, ...(inner ? [element('TOC', inner.elements)] : [])]))
    if (inner) entries.push(...inner.entries)
  }
  return { entries, elements }
}

/** A line of the contents; all of it leads to its section. */
function entry(id: string, title: string, depth: number, context: FlowContext): Entry {
  const outer = depth === 1
  const inner = withManner(context, {
    ...context.facts.small,
    ...context.facts.look.entry,
    font: { ...context.facts.small.font, bold: outer, tabular: true },
    colour: context.facts.look.ink,
  })
  const text = validText(title, inner)
  const link: LinkMark = { target: { type: 'internal', id }, words: text }
  const words = content()
  const number = content()
  const direction = directionHere([{ type: 'text', value: title, marks: [] }], context)
  const span = (value: string, place: Content): TextSpan => ({
    type: 'text',
    text: value,
    style: plainStyle(inner.manner),
    language: context.facts.language,
    content: place,
    link,
  })
  const style = paragraphStyle(inner, direction, { before: outer ? 5 : 1, after: 1 })
  return {
    box: pageOf => ({
      type: 'entry',
      words: { type: 'text', spans: [span(text, words)], style, anchors: [] },
      number: span(pageOf(id), number),
      indent: outer ? 0 : context.facts.look.indent,
      leader: { ...plainStyle(inner.manner), colour: context.facts.look.soft },
      direction: articleDirection(context),
    }),
    element: element('Reference', [element('Link', [words, number], { link })]),
  }
}
