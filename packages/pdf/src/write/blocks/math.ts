import type { Math } from '@stet/core'
import { paragraphStyle, withManner, type FlowContext } from '../flow/context.ts'
import { content, element } from '../flow/element.ts'
import type { Part } from '../flow/flow.ts'
import type { Span } from '../flow/span.ts'
import { validText } from '../inlines/characters.ts'
import { markedStyle } from '../inlines/marks.ts'
import { theme } from '../theme.ts'

/** A formula on lines of its own: its TeX, with the same TeX as its alternative (ISO 14289-1 7.7). */
export function math({ id, value }: Math, context: FlowContext): Part {
  const place = content()
  const inner = withManner(context, { align: 'center', hyphenate: false })
  const style = markedStyle(['code'], inner.manner)
  const lines = value.split('\n').map(line => validText(line, context))
  const spans = lines.flatMap((text, index): Span[] => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    { type: 'text', text, style, language: 'zxx', content: place },
  ])
  return {
    boxes: [
      {
        type: 'text',
        spans,
        style: paragraphStyle(inner, 'ltr', { before: theme.room, after: theme.room }),
        anchors: [id],
      },
    ],
    elements: [element('Formula', [place], { alternative: lines.join(' ') })],
  }
}
