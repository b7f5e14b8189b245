import { liteAdaptor } from 'mathjax-full/js/adaptors/liteAdaptor.js'
import { RegisterHTMLHandler } from 'mathjax-full/js/handlers/html.js'
import { TeX } from 'mathjax-full/js/input/tex.js'
import { AllPackages } from 'mathjax-full/js/input/tex/AllPackages.js'
import { mathjax } from 'mathjax-full/js/mathjax.js'
import { SVG } from 'mathjax-full/js/output/svg.js'
import type { Formula, FormulaKind } from './formulas.ts'

/** A formula, or what is wrong with its TeX. */
export type SetFormula = (tex: string, kind: FormulaKind) => Omit<Formula, 'source'> | { readonly problem: string }

/** TeX packages that reach out of the formula or hide errors. */
const unwanted = new Set(['require', 'autoload', 'html', 'noundefined', 'noerrors', 'bussproofs'])

const unitsPerEm = 1000

/** A typesetter of formulas as drawings; macros that one formula defines hold for those behind it. */
export function formulaSetter(): SetFormula {
  const adaptor = liteAdaptor()
  RegisterHTMLHandler(adaptor)
  const input = new TeX({ packages: AllPackages.filter(name => !unwanted.has(name)) })
  const document = mathjax.document('', { InputJax: input, OutputJax: new SVG({ fontCache: 'none' }) })
  return (tex, kind) => {
    try {
      const node = document.convert(tex, { display: kind === 'display', em: 16, ex: 8, containerWidth: 100_000 })
      return formulaOf(adaptor.innerHTML(node))
    } catch (problem) {
      return { problem: problem instanceof Error ? problem.message : String(problem) }
    }
  }
}

function formulaOf(svg: string): ReturnType<SetFormula> {
  const problem = /data-mjx-error="([^"]*)"/.exec(svg)?.[1]
  if (problem !== undefined) return { problem }
  const [left = 0, top = 0, width = 0, height = 0] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number)
  if (!(width > 0 && height > 0)) return { problem: 'it draws nothing' }
  const box = `viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}"`
  const drawing = svg.replace(/^<svg [^>]*>/, `<svg xmlns="http://www.w3.org/2000/svg" ${box} color="#1b1e23">`)
  return {
    asset: { format: 'svg', bytes: new TextEncoder().encode(drawing), width, height },
    width: width / unitsPerEm,
    ascent: -top / unitsPerEm,
    descent: (top + height) / unitsPerEm,
  }
}
