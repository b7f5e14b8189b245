import type { Code } from '@stet/core'
import { articleDirection, paragraphStyle, withManner, type FlowContext, type Manner } from '../flow/context.ts'
import { content, element, type Element } from '../flow/element.ts'
import type { Part } from '../flow/flow.ts'
import type { Span } from '../flow/span.ts'
import { validText } from '../inlines/characters.ts'
import { plainStyle } from '../inlines/marks.ts'
import type { Look } from '../theme.ts'
import type { CodeToken } from './highlighting.ts'

const codeManner = (look: Look): Partial<Manner> => ({
  font: { family: 'mono', bold: false, italic: false },
  ...look.code,
  colour: look.ink,
  align: 'start',
  hyphenate: false,
})

/** Code on a tinted ground: `Code`, with an element for each of its lines, since lines that are too long are broken. */
export function code(node: Code, context: FlowContext): Part {
  const inner = withManner(context, codeManner(context.facts.look))
  const lines = linesOf(node, context).map(tokens => line(tokens, inner))
  return {
    boxes: [
      {
        type: 'group',
        boxes: [
          {
            type: 'text',
            spans: lines.flatMap(({ spans }, index): Span[] =>
              index > 0 ? [{ type: 'break' }, ...spans] : [...spans],
            ),
            style: paragraphStyle(inner, 'ltr', { before: 0, after: 0, hang: context.facts.look.code.size * 1.2 }),
            anchors: [],
          },
        ],
        start: 0,
        end: 0,
        direction: articleDirection(context),
        before: context.facts.look.room,
        after: context.facts.look.room,
        ground: { tint: context.facts.look.tint, padding: 9 },
        anchors: [node.id],
      },
    ],
    elements: [
      element(
        'Code',
        lines.map(({ element: made }) => made),
        {
          language: 'zxx',
          attributes: [{ owner: 'Layout', entries: { Placement: { name: 'Block' } } }],
        },
      ),
    ],
  }
}

function linesOf(node: Code, { facts }: FlowContext): readonly (readonly CodeToken[])[] {
  const coloured = facts.highlighting.get(node)
  if (coloured) return coloured
  return node.value.split('\n').map(text => [{ text, colour: facts.look.ink, italic: false }])
}

/** A tab is as wide as four letters. */
const expandTabs = (text: string): string => text.replaceAll('\t', '    ')

function line(tokens: readonly CodeToken[], context: FlowContext): { spans: readonly Span[]; element: Element } {
  const place = content()
  const plain = plainStyle(context.manner)
  const spans = tokens.map((token): Span => ({
    type: 'text',
    text: validText(expandTabs(token.text), context),
    style: { ...plain, colour: token.colour, font: { ...plain.font, italic: token.italic } },
    language: 'zxx',
    content: place,
    block: context.block,
  }))
  return { spans, element: element('CodeLine', [place]) }
}
