import { partsOf, walkArticle, walkInlines, type Article, type Asset, type Report } from '@stet/core'
import type { catalog } from './diagnostics.ts'

/** A typeset formula; measures in ems of its own size. */
export interface Formula {
  /** The name of its drawing among the pictures of the document. */
  readonly source: string
  readonly asset: Asset
  readonly width: number
  /** Above the baseline. */
  readonly ascent: number
  /** Below the baseline: 0 or more. */
  readonly descent: number
}

/** Whether a formula stands on lines of its own, in which its signs are larger. */
export type FormulaKind = 'display' | 'inline'

/** The formulas of an article, by {@link formulaKey}; one that could not be read is missing, and was reported. */
export type Formulas = ReadonlyMap<string, Formula>

/** The name of a formula: the same TeX is typeset once. */
export const formulaKey = (kind: FormulaKind, tex: string): string => `${kind} formula ${tex}`

interface Wanted {
  readonly kind: FormulaKind
  readonly tex: string
  readonly block?: string
}

/** Typesets the formulas of an article, in reading order; MathJax is loaded only where there is one. */
export async function typesetFormulas(article: Article, report: Report<typeof catalog>): Promise<Formulas> {
  const wanted = formulasIn(article)
  if (wanted.size === 0) return new Map()
  const { formulaSetter } = await import('./formula-setter.ts')
  const set = formulaSetter()
  const formulas = new Map<string, Formula>()
  for (const [key, { kind, tex, block }] of wanted) {
    const result = set(tex, kind)
    if ('problem' in result)
      report(
        'pdf/formula-unreadable',
        { tex: tex.replaceAll(/\s+/g, ' '), problem: result.problem },
        block === undefined ? undefined : { block },
      )
    else formulas.set(key, { ...result, source: key })
  }
  return formulas
}

function formulasIn(article: Article): ReadonlyMap<string, Wanted> {
  const wanted = new Map<string, Wanted>()
  const want = (kind: FormulaKind, tex: string, block?: string) => {
    const key = formulaKey(kind, tex)
    if (!wanted.has(key)) wanted.set(key, { kind, tex, ...(block === undefined ? {} : { block }) })
  }
  for (const block of walkArticle(article)) {
    if (block.type === 'math') want('display', block.value, block.id)
    for (const part of partsOf(block))
      if ('content' in part)
        for (const inline of part.content) if (inline.type === 'inlineMath') want('inline', inline.value, block.id)
  }
  for (const inline of walkInlines(article)) if (inline.type === 'inlineMath') want('inline', inline.value)
  return wanted
}
