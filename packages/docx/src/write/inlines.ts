import { ExternalHyperlink, FootnoteReferenceRun, InternalHyperlink, TextRun, type ParagraphChild } from 'docx'
import { handle, type Handlers, type Inline } from '@stet/core'
import { styleId } from '../style/standing.ts'
import { legal } from '../xml/element.ts'
import { bookmarked } from './bookmarks.ts'
import type { InlineContext } from './context.ts'
import { drawing } from './drawings.ts'
import { inlineFormula } from './math/formulas.ts'
import { field, textRuns, withTraits } from './runs.ts'

const referenceStyle = styleId('Footnote Reference')

/** The longest address that Word opens. */
const longestAddress = 2079

const handlers: Handlers<Inline, InlineContext, readonly ParagraphChild[]> = {
  text: ({ value, marks, language }, context) => textRuns(value, withTraits(context, ...marks), language),
  lineBreak: () => [new TextRun({ break: 1 })],
  link: ({ target, content }, context) => {
    const words = inlines(content, withTraits(context, 'link'))
    if (target.type === 'internal') {
      const anchor = context.facts.anchors.of(target.id)
      return anchor ? [new InternalHyperlink({ anchor: anchor.name, children: words })] : words
    }
    if (target.url.length > longestAddress)
      context.facts.report('docx/link-too-long', { url: target.url }, { block: context.block })
    return [new ExternalHyperlink({ link: legal(target.url), children: words })]
  },
  image: (image, context) => drawing(image, context, context.width),
  inlineMath: ({ value }, context) => [inlineFormula(value, context)],
  footnoteReference: ({ footnote }, { facts }) => {
    const number = facts.footnoteNumber(footnote)
    const name = `Note_${number}`
    if (facts.register.isFirstCitation(footnote)) {
      const reference = new FootnoteReferenceRun(number)
      return facts.isCitedAgain(footnote)
        ? bookmarked([{ name, number: facts.anchors.nextNumber + number }], [reference])
        : [reference]
    }
    return field(`NOTEREF ${name} \\f \\h`, String(number), referenceStyle)
  },
  citation: ({ reference, locator }, context) => {
    const anchor = context.facts.anchors.of(reference)
    const number = context.facts.referenceNumber(reference)
    const words = textRuns(`[${number}${locator === undefined ? '' : `, ${locator}`}]`, withTraits(context, 'citation'))
    return anchor ? [new InternalHyperlink({ anchor: anchor.name, children: words })] : words
  },
}

/** A run of inlines as the content of a paragraph. */
export const inlines = (content: readonly Inline[], context: InlineContext): readonly ParagraphChild[] =>
  content.flatMap(inline => handle(handlers, inline, context))
