import { formulaKey } from '../../style/formula-key.ts'
import { texText } from '../../style/tex-text.ts'
import { element, join, type Xml } from '../../xml/element.ts'
import { namespaces } from '../../xml/namespaces.ts'
import { parseTree } from '../../xml/tree.ts'
import type { InlineContext } from '../context.ts'
import { letters, run, withTraits } from '../runs.ts'
import { mathmlOf } from './mathml.ts'
import { omml, unconvertible } from './omml.ts'

/** What is in a formula's `m:oMath`, or why it cannot be one. */
function converted(value: string, display: boolean): { readonly content: Xml } | { readonly reason: string } {
  try {
    const math = mathmlOf(value, display)
    const unknown = unconvertible(math)
    return unknown === undefined ? { content: join(omml(math)) } : { reason: `it needs “${unknown}”` }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { reason: message.split('\n')[0]?.replace(/:.*$/, '') ?? message }
  }
}

const rooted = (content: Xml) => parseTree(element('m:oMath', namespaces('m', 'w'), content))

/** Makes a formula; the dictionary remembers its TeX under what it says. One that Word cannot hold stands as its TeX. */
function formula(value: string, context: InlineContext, display: boolean): Xml {
  const made = converted(value, display)
  if ('reason' in made) {
    context.facts.report('docx/formula-as-text', { value, reason: made.reason }, { block: context.block })
    return run(
      letters(texText(value, display ? 'display' : 'inline')),
      withTraits({ ...context, traits: [] }, 'formula'),
    )
  }
  context.facts.register.formula(formulaKey(rooted(made.content)), value)
  const math = element('m:oMath', {}, made.content)
  return display ? element('m:oMathPara', {}, math) : math
}

/** A formula in a line. */
export const inlineFormula = (value: string, context: InlineContext): Xml => formula(value, context, false)

/** A formula that fills a paragraph (ECMA-376 22.1.2.78). */
export const blockFormula = (value: string, context: InlineContext): Xml => formula(value, context, true)
