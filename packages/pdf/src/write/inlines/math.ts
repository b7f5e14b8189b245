import type { InlineMath } from '@stet/core'
import type { FlowContext } from '../flow/context.ts'
import { element } from '../flow/element.ts'
import { validText } from './characters.ts'
import { ownText, type Run } from './run.ts'
import { markedStyle } from './marks.ts'

/** A formula in a line: its TeX, with the same TeX as its alternative (ISO 14289-1 7.7). */
export function inlineMath({ value }: InlineMath, context: FlowContext): Run {
  const tex = validText(value, context)
  const { spans, kids } = ownText(tex, markedStyle(['code'], context.manner), context)
  return { spans, kids: [element('Formula', kids, { alternative: tex })] }
}
