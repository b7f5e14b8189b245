import { handle, plainText, type Handlers, type Inline, type Text } from '@stet/core'
import { withManner, type FlowContext } from '../flow/context.ts'
import { content, element, type LinkMark } from '../flow/element.ts'
import type { TextSpan, TextStyle } from '../flow/span.ts'
import { ownAttributes } from '../kept.ts'
import { validText } from './characters.ts'
import { inlineImage } from './image.ts'
import { inlineMath } from './math.ts'
import type { Run } from './run.ts'
import { markedKid, markedStyle, plainStyle } from './marks.ts'

const handlers: Handlers<Inline, FlowContext, Run> = {
  text: (node, context) => text(node, context),
  lineBreak: () => ({ spans: [{ type: 'break' }], kids: [element('LineBreak', [])] }),
  link: (node, context) => {
    const link: LinkMark = { target: node.target, words: plainText(node.content).replaceAll('\n', ' ') }
    const { spans, kids } = inlines(node.content, withManner(context, { link, colour: context.facts.look.accent }))
    return { spans, kids: [element('Link', kids, { link })] }
  },
  image: (node, context) => inlineImage(node, context),
  inlineMath: (node, context) => inlineMath(node, context),
  footnoteReference: ({ footnote }, context) => {
    const number = String(context.facts.noteNumbers.get(footnote))
    const style = markedStyle(
      ['superscript'],
      { ...context.manner, colour: context.facts.look.accent },
      context.facts.look,
    )
    return reference(number, style, footnote, context, { note: footnote })
  },
  citation: ({ reference: id, locator }, context) => {
    const number = context.facts.referenceNumbers.get(id)
    const words = validText(locator === undefined ? `[${number}]` : `[${number}, ${locator}]`, context)
    const style = plainStyle({ ...context.manner, colour: context.facts.look.accent })
    return reference(words, style, id, context, {}, locator === undefined ? {} : { Locator: locator })
  },
}

/** A run of inlines, its parts in order. */
export function inlines(run: readonly Inline[], context: FlowContext): Run {
  const runs = run.map(node => handle(handlers, node, context))
  return { spans: runs.flatMap(part => part.spans), kids: runs.flatMap(part => part.kids) }
}

/** A web or mail address, in which a hyphen that was not there would lead astray. */
const address = /^(?:[a-z][a-z\d+.-]*:\/\/|www\.)\S+$|^[^\s@]+@[^\s@]+$/i

/** The tag of what is in no language (BCP 47: `zxx`), so that no word of it is divided. */
const noLanguage = 'zxx'

function text({ value, marks, language }: Text, context: FlowContext): Run {
  const place = content()
  const span: TextSpan = {
    type: 'text',
    text: validText(value, context),
    style: markedStyle(marks, context.manner, context.facts.look),
    language: address.test(value) ? noLanguage : (language ?? context.facts.language),
    content: place,
    block: context.block,
    ...(context.manner.link ? { link: context.manner.link } : {}),
  }
  return { spans: [span], kids: [markedKid(place, marks, language, context.facts.look)] }
}

/** Words that lead to a note or a cited work (ISO 32000-1 14.8.4.4.1: Reference). */
function reference(
  words: string,
  style: TextStyle,
  id: string,
  context: FlowContext,
  detail: Pick<TextSpan, 'note'>,
  kept: Readonly<Record<string, string>> = {},
): Run {
  const link: LinkMark = { target: { type: 'internal', id }, words }
  const place = content()
  const { language } = context.facts
  const { block } = context
  const span: TextSpan = { type: 'text', text: words, style, language, content: place, link, block, ...detail }
  return {
    spans: [span],
    kids: [element('Reference', [element('Link', [place], { link })], { attributes: ownAttributes(kept) })],
  }
}
