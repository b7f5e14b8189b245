import type { FlowContext } from '../flow/context.ts'
import { content, type Kid } from '../flow/element.ts'
import type { Span, TextSpan, TextStyle } from '../flow/span.ts'

/** What a run of inlines becomes: spans to be set in lines, and their places in the structure. */
export interface Run {
  readonly spans: readonly Span[]
  readonly kids: readonly Kid[]
}

/** Words of the writer's own, in the manner of the place. */
export function ownText(words: string, style: TextStyle, context: FlowContext): Run {
  const place = content()
  const span: TextSpan = {
    type: 'text',
    text: words,
    style,
    language: context.facts.language,
    content: place,
    block: context.block,
  }
  return { spans: [span], kids: [place] }
}
