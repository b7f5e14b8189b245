import type { InlineMath } from '@stet/core'
import type { FlowContext } from '../flow/context.ts'
import { content, element, type Content } from '../flow/element.ts'
import type { ObjectSpan } from '../flow/span.ts'
import { formulaKey, type Formula } from '../formulas.ts'
import { ownAttributes } from '../kept.ts'
import { validText } from './characters.ts'
import { markedStyle } from './marks.ts'
import { ownText, type Run } from './run.ts'

/** MathJax's letters are a little smaller than those of the text at the same size. */
const sizeBesideText = 1.08

/** A formula that is shown at less than this share of its size is hard to read. */
const leastShare = 0.8

/** A formula in a line, with its TeX as its alternative (ISO 14289-1 7.7); the TeX itself where it could not be read. */
export function inlineMath({ value }: InlineMath, context: FlowContext): Run {
  const tex = validText(value.replaceAll(/\s+/g, ' '), context)
  const detail = { alternative: tex, attributes: ownAttributes({ TeX: value }) }
  const formula = context.facts.formulas.get(formulaKey('inline', value))
  if (formula) {
    const place = content()
    return { spans: [formulaSpan(formula, tex, place, context)], kids: [element('Formula', [place], detail)] }
  }
  const { spans, kids } = ownText(tex, markedStyle(['code'], context.manner, context.facts.look), context)
  return { spans, kids: [element('Formula', kids, detail)] }
}

/** A typeset formula on the baseline, in the size of the text around it. */
export function formulaSpan(
  formula: Formula,
  tex: string,
  place: Content,
  { manner, facts, block }: FlowContext,
): ObjectSpan {
  const em = manner.size * sizeBesideText
  const share = facts.measure / (formula.width * em)
  if (share < leastShare) facts.report('pdf/formula-too-wide', { tex, share }, { block })
  return {
    type: 'object',
    width: formula.width * em,
    ascent: formula.ascent * em,
    descent: formula.descent * em,
    drawing: { source: formula.source, asset: formula.asset },
    content: place,
    ...(manner.link ? { link: manner.link } : {}),
  }
}
