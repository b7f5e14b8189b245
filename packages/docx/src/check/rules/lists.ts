import { elementOf, elementsOf } from '../../xml/tree.ts'
import { all, inTexts, lineage, nameOfStyle, styleOf, valueOf, type Package } from '../package.ts'
import type { Rules } from '../rule.ts'

const numbering = (opened: Package) => opened.part('word/numbering.xml')

/** Lists: counted by lists that are defined, which follow styles. */
export const listRules = {
  'list-undefined': opened => {
    const defined = new Set(elementsOf(numbering(opened), 'w:num').map(({ attributes }) => attributes['w:numId']))
    const used = [...inTexts(opened, 'w:numId'), ...all(opened.part('word/styles.xml'), 'w:numId')].map(valueOf)
    return [...new Set(used)]
      .filter(number => number !== '0' && !defined.has(number))
      .map(number => `The list ${number} is used, but not defined.`)
  },
  'list-look-undefined': opened => {
    const looks = new Set(
      elementsOf(numbering(opened), 'w:abstractNum').map(({ attributes }) => attributes['w:abstractNumId']),
    )
    return elementsOf(numbering(opened), 'w:num')
      .filter(list => !looks.has(valueOf(elementOf(list, 'w:abstractNumId'))))
      .map(({ attributes }) => `The list ${attributes['w:numId']} has a look that is not defined.`)
  },
  'list-without-style': opened =>
    elementsOf(numbering(opened), 'w:abstractNum')
      .filter(look => {
        const id = valueOf(elementOf(look, 'w:styleLink') ?? elementOf(look, 'w:numStyleLink'))
        return opened.styles.get(id)?.attributes['w:type'] !== 'numbering'
      })
      .map(({ attributes }) => `The look ${attributes['w:abstractNumId']} of lists follows no list style.`),
  'list-item-uncounted': opened =>
    all(opened.body, 'w:p')
      .filter(paragraph => /^list (?:bullet|number)/.test(nameOfStyle(opened, styleOf(paragraph))))
      .filter(paragraph => {
        const own = elementOf(elementOf(paragraph, 'w:pPr'), 'w:numPr')
        const given = lineage(opened, styleOf(paragraph)).map(style => elementOf(elementOf(style, 'w:pPr'), 'w:numPr'))
        const counting = [own, ...given].find(found => found !== undefined)
        return ['', '0'].includes(valueOf(elementOf(counting, 'w:numId')))
      })
      .map(paragraph => `An item in the style “${nameOfStyle(opened, styleOf(paragraph))}” is in no list.`),
} as const satisfies Rules
