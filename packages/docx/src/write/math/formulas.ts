import { formulaKey } from '../../style/formula-key.ts'
import { looseFormulaKey } from '../../style/loose-formula.ts'
import { texText } from '../../style/tex-text.ts'
import { element } from '../../xml/element.ts'
import type { Tree } from '../../xml/tree.ts'
import type { InlineContext } from '../context.ts'
import { letters, run, withTraits } from '../runs.ts'
import { mathmlOf } from './mathml.ts'
import { omml, unconvertible } from './omml.ts'

/** A formula as `m:oMath`, or why it cannot be one. */
function converted(value: string, display: boolean): { readonly math: Tree } | { readonly reason: string } {
  try {
    const math = mathmlOf(value, display)
    const unknown = unconvertible(math)
    return unknown === undefined ? { math: element('m:oMath', {}, omml(math)) } : { reason: `it needs “${unknown}”` }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { reason: message.split('\n')[0]?.replace(/:.*$/, '') ?? message }
  }
}

/** Makes a formula; the dictionary remembers its TeX under what it says. One that Word cannot hold stands as its TeX. */
function formula(value: string, context: InlineContext, display: boolean): Tree {
  const made = converted(value, display)
  if ('reason' in made) {
    context.facts.report('docx/formula-as-text', { value, reason: made.reason }, { block: context.block })
    return run(
      letters(texText(value, display ? 'display' : 'inline')),
      withTraits({ ...context, traits: [] }, 'formula'),
    )
  }
  for (const key of [formulaKey(made.math), looseFormulaKey(made.math)]) context.facts.register.formula(key, value)
  return display ? element('m:oMathPara', {}, made.math) : made.math
}

/** A formula in a line. */
export const inlineFormula = (value: string, context: InlineContext): Tree => formula(value, context, false)

/** A formula that fills a paragraph (ECMA-376 22.1.2.78). */
export const blockFormula = (value: string, context: InlineContext): Tree => formula(value, context, true)
