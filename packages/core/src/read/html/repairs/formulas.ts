import { texOf as givenTex } from '../formulas.ts'
import { madeOf, rewrite, withChildren } from '../rewrite.ts'
import type { Element, Node } from '../tree.ts'
import { shownTexts } from '../visible.ts'
import { formulaIn, texOf } from './mathml-tex.ts'
import type { Repair } from './repair.ts'

/**
 * Damage: formulas as MathJax, KaTeX and Wikipedia show them, drawn in boxes or pictures beside the MathML that says what they are, and MathML that does
 * not carry its TeX. The formula stays alone, and gets the TeX that it says. Declines: boxes without MathML.
 */
export const formulas: Repair = (nodes, { report, sign }) => {
  const written = new Set<Element>()
  return rewrite(nodes, element => {
    if (isDrawn(element)) {
      const formula = formulaIn(element.children)
      if (!formula) return [element]
      for (const { place } of shownTexts(without(element.children, formula))) sign(place)
      return [formula]
    }
    if (element.name !== 'math') return [element]
    const inner = formulaIn(element.children)
    if (inner && written.has(inner)) return [inner]
    if (givenTex(element) !== undefined) {
      for (const { place } of shownTexts(element.children)) sign(place)
      return [element]
    }
    const tex = texOf(element).trim()
    const texts = shownTexts(element.children).filter(({ value }) => value.trim() !== '')
    if (tex === '' || texts.length === 0) return element.children
    const repairs = texts.flatMap(({ place }, index) => (place ? [{ place, after: index === 0 ? tex : '' }] : []))
    report('html/formula-from-mathml', { tex }, element.place, repairs)
    const text: Node = { type: 'text', value: tex, place: element.place }
    const annotation = madeOf('annotation', [text], element.place, { encoding: 'application/x-tex' })
    const formula = withChildren(element, [...element.children, annotation])
    written.add(formula)
    return [formula]
  })
}

const isDrawn = ({ name, attributes }: Element): boolean =>
  name === 'mjx-container' ||
  /(?:^|\s)(?:katex|katex-display|mwe-math-element|MathJax)(?:\s|$)/.test(attributes.get('class') ?? '')

const without = (nodes: readonly Node[], gone: Element): readonly Node[] =>
  nodes.flatMap(node => {
    if (node === gone) return []
    return [node.type === 'text' ? node : withChildren(node, without(node.children, gone))]
  })
