import { handle, type Handlers, type Inline } from '@stet/core'
import { styleId } from '../style/standing.ts'
import { element, type Xml } from '../xml/element.ts'
import { bookmark } from './bookmarks.ts'
import type { InlineContext } from './context.ts'
import { drawing } from './drawings.ts'
import { inlineFormula } from './math/formulas.ts'
import { field, run, runStyle, textRuns, withTraits } from './runs.ts'

const referenceStyle = styleId('Footnote Reference')

/** The longest address that Word opens. */
const longestAddress = 2079

const handlers: Handlers<Inline, InlineContext, readonly Xml[]> = {
  text: ({ value, marks, language }, context) => textRuns(value, withTraits(context, ...marks), language),
  lineBreak: (_, context) => [run([element('w:br')], { ...context, traits: [] })],
  link: ({ target, content }, context) => {
    const words = inlines(content, withTraits(context, 'link'))
    if (target.type === 'internal') {
      const anchor = context.facts.anchors.of(target.id)
      return anchor ? [element('w:hyperlink', { 'w:anchor': anchor.name, 'w:history': 1 }, words)] : words
    }
    if (target.url.length > longestAddress)
      context.facts.report('docx/link-too-long', { url: target.url }, { block: context.block })
    return [
      element('w:hyperlink', { 'r:id': context.part.relate('hyperlink', target.url, true), 'w:history': 1 }, words),
    ]
  },
  image: (image, context) => drawing(image, context, context.width),
  inlineMath: ({ value }, context) => [inlineFormula(value, context)],
  footnoteReference: ({ footnote }, { facts }) => {
    const number = facts.footnoteNumber(footnote)
    const name = `Note_${number}`
    if (facts.register.isFirstCitation(footnote)) {
      const reference = element('w:r', {}, runStyle(referenceStyle), element('w:footnoteReference', { 'w:id': number }))
      return facts.isCitedAgain(footnote)
        ? bookmark({ name, number: facts.anchors.nextNumber + number }, [reference])
        : [reference]
    }
    return field(`NOTEREF ${name} \\f \\h`, String(number), referenceStyle)
  },
  citation: ({ reference, locator }, context) => {
    const anchor = context.facts.anchors.of(reference)
    const number = context.facts.referenceNumber(reference)
    const words = textRuns(`[${number}${locator === undefined ? '' : `, ${locator}`}]`, withTraits(context, 'citation'))
    return anchor ? [element('w:hyperlink', { 'w:anchor': anchor.name, 'w:history': 1 }, words)] : words
  },
}

/** A run of inlines as the content of a paragraph. */
export const inlines = (content: readonly Inline[], context: InlineContext): readonly Xml[] =>
  content.flatMap(inline => handle(handlers, inline, context))
