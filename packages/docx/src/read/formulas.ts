import type { Report } from '@stet/core'
import { formulaKey } from '../style/formula-key.ts'
import { looseFormulaKey } from '../style/loose-formula.ts'
import type { Tree } from '../xml/tree.ts'
import type { catalog } from './diagnostics.ts'
import type { Dictionary } from './dictionary.ts'
import { texOf } from './math/tex.ts'

/** Reads an `m:oMath` as TeX. */
export type FormulaReader = (formula: Tree) => string

/**
 * Reads formulas in the document's order: one that says what the writer wrote has the TeX that it was written from; one
 * that a person made or changed is written in TeX anew, and that is reported.
 */
export function formulaReader(
  { formulas }: Dictionary,
  isOurs: boolean,
  report: Report<typeof catalog>,
): FormulaReader {
  const seen = new Map<string, number>()
  return formula => {
    const known = [formulaKey(formula), looseFormulaKey(formula)].map(key => {
      const count = seen.get(key) ?? 0
      seen.set(key, count + 1)
      return formulas.get(key)?.at(count) ?? formulas.get(key)?.at(-1)
    })
    const own = known[0] ?? known[1]
    if (own !== undefined) return own
    const { value, unknown } = texOf(formula)
    if (unknown === undefined) {
      if (isOurs) report('docx/formula-edited', { value })
    } else report('docx/formula-unknown', { name: unknown, value })
    return value
  }
}
