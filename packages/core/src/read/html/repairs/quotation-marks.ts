import { renamed, rewrite, withChildren } from '../rewrite.ts'
import type { Element, Node, Text } from '../tree.ts'
import { isUnseen } from '../visible.ts'
import type { Repair } from './repair.ts'

/**
 * Damage: `<q>`, whose quotation marks are in no source because the browser adds them (HTML, 4.5.7). They become letters. Declines: an empty one, and what no one sees.
 */
export const quotationMarks: Repair = (nodes, { report }) => {
  const change = (element: Element): readonly Node[] => {
    if (element.name !== 'q') return [element]
    const { place } = element
    if (element.children.length === 0) return []
    const before = place && { ...place, end: place.start }
    const after = place && { ...place, start: place.end }
    const marks = [...(before ? [{ place: before, after: '“' }] : []), ...(after ? [{ place: after, after: '”' }] : [])]
    report('html/quotation-marks', {}, place, marks)
    const opening: Text = { type: 'text', value: '“', place: before }
    const closing: Text = { type: 'text', value: '”', place: after }
    return [renamed(withChildren(element, [opening, ...element.children, closing]), 'span')]
  }
  return rewrite(nodes, change, element => !isUnseen(element))
}
