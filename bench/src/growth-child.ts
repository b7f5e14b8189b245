import { asTypst } from './as-typst.ts'
import { costOf, medianCost, type Cost } from './measure.ts'
import type { Growth } from './growth.ts'
import { counted, setArticle } from './stet.ts'
import { textOf } from './texts.ts'
import { typst } from './typst.ts'

/** Sets a text of so many pages so many times, after a shorter one for warming up, and prints what it took as JSON. */
async function main(setter: string, asked: number, runs: number): Promise<void> {
  const set = setter === 'typst' ? typst() : undefined
  const once = async (pages: number): Promise<{ pages: number; cost: Cost }> => {
    const article = textOf(pages)
    const markup = set ? asTypst(article) : ''
    const { result, cost } = await costOf(() =>
      set ? set(markup).bytes : setArticle(article, { pageSize: 'A4', standard: 'a-2a' }),
    )
    const made = await counted(result)
    return { pages: made.pages, cost }
  }
  for (let warming = 0; warming < 3; warming++) await once(50)
  const costs: Cost[] = []
  let pages = 0
  for (let run = 0; run < runs; run++) {
    const done = await once(asked)
    pages = done.pages
    costs.push(done.cost)
  }
  const growth: Growth = { pages, cost: medianCost(costs), peakBytes: process.resourceUsage().maxRSS * 1024 }
  console.log(JSON.stringify(growth))
}

await main(process.argv[2] ?? 'stet', Number(process.argv[3]), Number(process.argv[4]))
