import { codeNames } from '../block-names.ts'
import { texOf as givenTex } from '../formulas.ts'
import { madeOf, rewrite, withChildren } from '../rewrite.ts'
import type { Element, Node } from '../tree.ts'
import { isUnseen, shownTexts } from '../visible.ts'
import { formulaIn, texOf } from './mathml-tex.ts'
import type { Repair } from './repair.ts'

/**
 * Damage: formulas as MathJax, KaTeX and Wikipedia show them, drawn in boxes or pictures beside the MathML that says what they are, and MathML that does
 * not carry its TeX. The formula stays alone, and gets the TeX that it says. Declines: boxes without MathML, and what stands in code.
 */
export const formulas: Repair = (nodes, { report, sign }) => {
  const written = new Set<Element>()
  const change = (element: Element): readonly Node[] => {
    if (isDrawn(element)) {
      const formula = formulaIn(element.children)
      if (!formula) return [element]
      for (const { place } of shownTexts(without(element.children, formula))) sign(place)
      return [formula]
    }
    if (element.name !== 'math') return [element]
    const inner = formulaIn(element.children)
    if (inner && written.has(inner)) return [inner]
    const given = givenTex(element)
    if (given !== undefined) {
      for (const { place } of shownTexts(element.children)) sign(place)
      return [saying(element, given)]
    }
    const tex = texOf(element).trim()
    const texts = shownTexts(element.children).filter(({ value }) => value.trim() !== '')
    if (tex === '' || texts.length === 0) return element.children
    const repairs = texts.flatMap(({ place }, index) => (place ? [{ place, after: index === 0 ? tex : '' }] : []))
    report('html/formula-from-mathml', { tex }, element.place, repairs)
    const formula = saying(element, tex)
    written.add(formula)
    return [formula]
  }
  const outside = rewrite(nodes, element => (codeNames.includes(element.name) ? [withoutFormulas(element)] : [element]))
  return rewrite(outside, change, element => !isUnseen(element) && !codeNames.includes(element.name))
}

/** Code whose formulas are the letters in them. */
const withoutFormulas = (code: Element): Element =>
  withChildren(
    code,
    rewrite(code.children, element => (element.name === 'math' ? element.children : [element])),
  )

/** A formula that holds its TeX and nothing else. */
function saying(formula: Element, tex: string): Element {
  const text: Node = { type: 'text', value: tex, place: formula.place }
  return withChildren(formula, [madeOf('annotation', [text], formula.place, { encoding: 'application/x-tex' })])
}

const isDrawn = ({ name, attributes }: Element): boolean =>
  name === 'mjx-container' ||
  /(?:^|\s)(?:katex|katex-display|mwe-math-element|MathJax)(?:\s|$)/.test(attributes.get('class') ?? '')

const without = (nodes: readonly Node[], gone: Element): readonly Node[] =>
  nodes.flatMap(node => {
    if (node === gone) return []
    return [node.type === 'text' ? node : withChildren(node, without(node.children, gone))]
  })
