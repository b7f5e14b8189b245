import type { Article } from '@stet/core'
import { articleDirection, directionHere, paragraphStyle, withManner, type FlowContext } from './flow/context.ts'
import type { Box } from './flow/box.ts'
import { element } from './flow/element.ts'
import { joinParts, type Part } from './flow/flow.ts'
import { heading } from './flow/sections.ts'
import { inlines } from './inlines/inlines.ts'
import { ownText } from './inlines/run.ts'
import { plainStyle } from './inlines/marks.ts'

/** The number of each cited work, from 1. */
export const referenceNumbers = ({ references }: Article): ReadonlyMap<string, number> =>
  new Map(references.map(({ id }, index) => [id, index + 1]))

/** The cited works at the end, numbered as the citations number them. */
export function references(article: Article, context: FlowContext): Part {
  if (article.references.length === 0) return { boxes: [], elements: [] }
  const { words } = context.facts
  const head = heading(
    { id: 'references', heading: [{ type: 'text', value: words.references, marks: [] }] },
    1,
    () => [],
    context,
  )
  const small = withManner(context, { ...context.facts.look.reference, align: 'start', gap: 3.5 })
  const direction = articleDirection(context)
  const entries = article.references.map(({ id, content }, index) => {
    const label = ownText(`[${index + 1}]`, plainStyle(small.manner), small)
    const { spans, kids } = inlines(content, { ...small, block: id })
    const style = paragraphStyle(small, directionHere(content, context))
    const box: Box = {
      type: 'item',
      marker: label.spans,
      indent: 14 + 5 * String(article.references.length).length,
      space: 6,
      direction,
      leading: small.manner.leading,
      boxes: [{ type: 'text', spans, style, anchors: [id] }],
      after: 4,
    }
    return {
      box,
      element: element('LI', [element('Lbl', label.kids), element('LBody', [element('BibEntry', kids, { id })])]),
    }
  })
  const numbering = [{ owner: 'List', entries: { ListNumbering: { name: 'Decimal' } } } as const]
  const list: Part = {
    boxes: [
      {
        type: 'group',
        boxes: entries.map(entry => entry.box),
        start: 0,
        end: 0,
        direction,
        before: 0,
        after: context.facts.look.gap,
        anchors: [],
      },
    ],
    elements: [
      element(
        'L',
        entries.map(entry => entry.element),
        { attributes: numbering },
      ),
    ],
  }
  const { boxes, elements } = joinParts([head, list])
  return { boxes, elements: [element('Sect', elements)] }
}
