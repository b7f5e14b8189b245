import type { DraftBlock } from '../../draft/index.ts'
import type { Context } from './context.ts'
import { texOf } from './formulas.ts'
import { placed } from './places.ts'
import type { Element } from './tree.ts'
import { anchored } from './words.ts'

/** Whether an element is a MathML formula on lines of its own. */
export const isDisplayFormula = (element: Element): boolean =>
  element.name === 'math' && element.attributes.get('display') === 'block'

/** Reads a MathML formula by the TeX that it carries. */
export function displayFormula(element: Element, context: Context): readonly DraftBlock[] {
  const value = texOf(element)
  if (value !== undefined) return [{ type: 'math', value, ...anchored(element), ...placed(element.place) }]
  context.report('html/formula-without-tex', {}, element.place)
  return []
}
