import { madeOf, renamed, rewrite, withChildren } from '../rewrite.ts'
import type { Element, Node } from '../tree.ts'
import type { Repair } from './repair.ts'
import { styleOf } from './style.ts'

/**
 * Damage: marks that are given by style alone, as Google Docs and Word lay them on the clipboard (`<span style="font-weight:700">`), and tags whose
 * style takes their meaning back (the `<b style="font-weight:normal">` that Google Docs wraps around everything). The styles become tags, and
 * the tags without meaning go. Declines: in headings, which are bold by nature, and for the underlines of links.
 */
export const styledMarks: Repair = nodes =>
  plainHeadings(
    rewrite(nodes, element => {
      if (undone(element)) return [renamed(element, 'span')]
      if (!['span', 'font', 'p', 'a'].includes(element.name)) return [element]
      const marks = marksOf(element)
      if (marks.length === 0 || element.children.length === 0) return [element]
      const children = marks.reduce((inner, mark) => [madeOf(mark, inner, element.place)], element.children)
      return [withChildren(element, children)]
    }),
  )

const bold = /^(?:bold|bolder|[6-9]00)$/

const undone = (element: Element): boolean =>
  ((element.name === 'b' || element.name === 'strong') &&
    /^(?:normal|[1-5]00)$/.test(styleOf(element, 'font-weight'))) ||
  ((element.name === 'i' || element.name === 'em') && styleOf(element, 'font-style') === 'normal')

function marksOf(element: Element): readonly string[] {
  const line = `${styleOf(element, 'text-decoration')} ${styleOf(element, 'text-decoration-line')}`
  const height = styleOf(element, 'vertical-align')
  return [
    ...(bold.test(styleOf(element, 'font-weight')) ? ['b'] : []),
    ...(/^(?:italic|oblique)/.test(styleOf(element, 'font-style')) ? ['i'] : []),
    ...(line.includes('underline') && element.name !== 'a' ? ['u'] : []),
    ...(line.includes('line-through') ? ['s'] : []),
    ...(height === 'super' ? ['sup'] : height === 'sub' ? ['sub'] : []),
  ]
}

/** Takes the bold out of headings. */
const plainHeadings = (nodes: readonly Node[]): readonly Node[] =>
  rewrite(nodes, element => {
    if (!/^h[1-6]$/.test(element.name)) return [element]
    const plain = rewrite(element.children, mark =>
      mark.name === 'b' || mark.name === 'strong' ? mark.children : [mark],
    )
    return [withChildren(element, plain)]
  })
