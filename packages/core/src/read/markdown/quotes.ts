import type { Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { closest } from '../../diagnostic/index.ts'
import { calloutKinds } from '../html/callouts.ts'
import type { Context } from './context.ts'
import { placeOf, spanOf, wrapped } from './tags.ts'
import { flow, shortened } from './flow.ts'
import { phrasing } from './phrasing.ts'
import type { Piece } from './pieces.ts'

/**
 * A quote: a callout where it begins with `[!NOTE]` or another kind, its title behind that on the same line; else its last
 * paragraph, where it begins with an em dash and a space, says who said it.
 */
export function quotePieces(quote: Blockquote, context: Context): readonly Piece[] {
  const [first, ...rest] = quote.children
  const last = quote.children.at(-1)
  if (first?.type === 'paragraph') {
    const callout = calloutOf(first, context)
    if (callout) {
      const blocks: readonly RootContent[] = callout.rest ? [callout.rest, ...rest] : rest
      return wrapped(
        'aside',
        quote,
        [...wrapped('header', first, phrasing(callout.title, context)), ...flow(blocks, context)],
        { class: callout.kind },
      )
    }
  }
  if (last?.type === 'paragraph' && last !== first && context.source.startsWith('— ', spanOf(last).start))
    return wrapped('blockquote', quote, [
      ...flow(quote.children.slice(0, -1), context),
      ...wrapped('footer', last, phrasing(last.children, context)),
    ])
  return wrapped('blockquote', quote, flow(quote.children, context))
}

function calloutOf(paragraph: Paragraph, context: Context) {
  const [first, ...others] = paragraph.children
  const [marker, kind] = first?.type === 'text' ? (/^\[!([a-z]+)\][ \t]*/i.exec(first.value) ?? []) : []
  if (first?.type !== 'text' || marker === undefined || kind === undefined) return undefined
  if (!context.source.startsWith(marker.trimEnd(), spanOf(first).start)) return undefined
  if (!calloutKinds.has(kind.toLowerCase())) {
    context.report(
      'markdown/unknown-callout',
      { kind, nearest: closest(kind, [...calloutKinds.keys()]) },
      placeOf(first, context),
    )
    return undefined
  }
  const words = [shortened(first, marker.length), ...others]
  const { title, rest } = firstLine(words)
  return { kind: kind.toLowerCase(), title, rest: rest.length > 0 ? { ...paragraph, children: rest } : undefined }
}

/** A run cut at the end of its first line. */
function firstLine(run: readonly PhrasingContent[]): { title: PhrasingContent[]; rest: PhrasingContent[] } {
  const at = run.findIndex(node => node.type === 'break' || (node.type === 'text' && node.value.includes('\n')))
  const node = run[at]
  if (!node) return { title: [...run], rest: [] }
  const title = run.slice(0, at)
  const rest = run.slice(at + 1)
  if (node.type !== 'text') return { title, rest }
  const end = node.value.indexOf('\n')
  const after = { ...node, value: node.value.slice(end + 1) }
  return {
    title: [...title, { ...node, value: node.value.slice(0, end) }],
    rest: after.value === '' ? rest : [after, ...rest],
  }
}
