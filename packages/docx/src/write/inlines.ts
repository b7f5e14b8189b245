import { handle, type Handlers, type Inline } from '@stet/core'
import { styleId } from '../style/standing.ts'
import { element } from '../xml/element.ts'
import type { Tree } from '../xml/tree.ts'
import { bookmarked } from './bookmarks.ts'
import type { InlineContext } from './context.ts'
import { drawing } from './drawings.ts'
import { externalLink, internalLink } from './links.ts'
import { inlineFormula } from './math/formulas.ts'
import { field, letters, styledRun, textRuns, withTraits } from './runs.ts'

/** The id of the style of what refers to a note, and of the note's own number. */
export const noteReferenceStyle = styleId('Footnote Reference')

/** The longest address that Word opens. */
const longestAddress = 2079

const handlers: Handlers<Inline, InlineContext, readonly Tree[]> = {
  text: ({ value, marks, language }, context) => textRuns(value, withTraits(context, ...marks), language),
  lineBreak: () => [styledRun(letters('\n'))],
  link: ({ target, content }, context) => {
    const place = withTraits(context, 'link')
    if (target.type === 'internal') {
      const words = inlines(content, place)
      const anchor = context.facts.anchors.of(target.id)
      return anchor ? [internalLink(anchor.name, words)] : words
    }
    if (target.url.length > longestAddress)
      context.facts.report('docx/link-too-long', { url: target.url }, { block: context.block })
    return [externalLink(target.url, context.part, inlines(content, { ...place, url: target.url }))]
  },
  image: (image, context) => drawing(image, context, context.width),
  inlineMath: ({ value }, context) => [inlineFormula(value, context)],
  footnoteReference: ({ footnote }, { facts }) => {
    const number = facts.footnoteNumber(footnote)
    const name = `Note_${number}`
    if (facts.register.isFirstCitation(footnote)) {
      const reference = styledRun(element('w:footnoteReference', { 'w:id': number }), { style: noteReferenceStyle })
      return facts.isCitedAgain(footnote)
        ? bookmarked([{ name, number: facts.anchors.nextNumber + number }], [reference])
        : [reference]
    }
    return field(`NOTEREF ${name} \\f \\h`, String(number), noteReferenceStyle)
  },
  citation: ({ reference, locator }, context) => {
    const anchor = context.facts.anchors.of(reference)
    const number = context.facts.referenceNumber(reference)
    const words = textRuns(`[${number}${locator === undefined ? '' : `, ${locator}`}]`, withTraits(context, 'citation'))
    return anchor ? [internalLink(anchor.name, words)] : words
  },
}

/** A run of inlines as the content of a paragraph. */
export const inlines = (content: readonly Inline[], context: InlineContext): readonly Tree[] =>
  content.flatMap(inline => handle(handlers, inline, context))
