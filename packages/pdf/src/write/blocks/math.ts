import type { Math } from '@stet/core'
import { paragraphStyle, withManner, type FlowContext } from '../flow/context.ts'
import { content, element, type Content } from '../flow/element.ts'
import type { Part } from '../flow/flow.ts'
import type { Span } from '../flow/span.ts'
import { formulaKey } from '../formulas.ts'
import { validText } from '../inlines/characters.ts'
import { markedStyle } from '../inlines/marks.ts'
import { formulaSpan } from '../inlines/math.ts'

/** A formula on lines of its own, with its TeX as its alternative (ISO 14289-1 7.7). */
export function math({ id, value }: Math, context: FlowContext): Part {
  const place = content()
  const inner = withManner(context, { align: 'center', hyphenate: false })
  const formula = context.facts.formulas.get(formulaKey('display', value))
  const tex = validText(value.replaceAll(/\s+/g, ' '), context)
  const spans = formula ? [formulaSpan(formula, tex, place, inner)] : texSpans(value, place, inner)
  const style = paragraphStyle(inner, 'ltr', { before: context.facts.look.room, after: context.facts.look.room })
  return {
    boxes: [{ type: 'text', spans, style, anchors: [id] }],
    elements: [element('Formula', [place], { alternative: tex })],
  }
}

/** The TeX of a formula that could not be read, line by line. */
function texSpans(value: string, place: Content, context: FlowContext): readonly Span[] {
  const style = markedStyle(['code'], context.manner, context.facts.look)
  return value
    .split('\n')
    .flatMap((line, index): Span[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      { type: 'text', text: validText(line, context), style, language: 'zxx', content: place, block: context.block },
    ])
}
