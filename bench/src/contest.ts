import type { Article } from '@stet/core'
import { asTypst } from './as-typst.ts'
import { costOf, medianCost, type Cost, type Made } from './measure.ts'
import { counted, setArticle } from './stet.ts'
import { typst } from './typst.ts'

/** What one of the two made of a text, and what it took. */
export interface Result {
  readonly made: Made
  /** The first time in this process, when nothing is loaded and compiled yet. */
  readonly first: Cost
  /** The middle of the runs behind the first. */
  readonly usual: Cost
}

/**
 * Sets the same text by both in turn: once for warming up and then `runs` times. Stet attaches no sources, since Typst does
 * not either.
 */
export async function contest(article: Article, runs: number): Promise<{ stet: Result; typst: Result }> {
  const markup = asTypst(article)
  const set = typst()
  const ours = async () => {
    const { result, cost } = await costOf(() => setArticle(article, { pageSize: 'A4', standard: 'a-2a' }))
    return { made: await counted(result), cost }
  }
  const theirs = async () => {
    const { result, cost } = await costOf(() => set(markup))
    return { made: result, cost }
  }
  const first = { stet: await ours(), typst: await theirs() }
  const costs: { readonly stet: Cost[]; readonly typst: Cost[] } = { stet: [], typst: [] }
  for (let run = 0; run < runs; run++) {
    costs.stet.push((await ours()).cost)
    costs.typst.push((await theirs()).cost)
  }
  return {
    stet: { made: first.stet.made, first: first.stet.cost, usual: medianCost(costs.stet) },
    typst: { made: first.typst.made, first: first.typst.cost, usual: medianCost(costs.typst) },
  }
}

/** Pages for each second of CPU time. */
export const pace = ({ made, usual }: Result): number => made.pages / usual.cpuSeconds
