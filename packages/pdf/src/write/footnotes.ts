import { partsOf, type Article, type Block, type Footnote, type Inline } from '@stet/core'
import { articleDirection, withManner, type FlowContext } from './flow/context.ts'
import type { Box } from './flow/box.ts'
import { element, type Element } from './flow/element.ts'
import { ownText } from './inlines/run.ts'
import { plainStyle } from './inlines/marks.ts'

/** A footnote, ready to stand at the foot of a page, and its `Note` element (ISO 32000-1 14.8.4.4.1). */
export interface NotePart {
  readonly boxes: readonly Box[]
  readonly element: Element
}

/** A footnote: its number as the label, and its blocks, set small. */
export function footnote(node: Footnote, number: number, context: FlowContext): NotePart {
  const small = withManner(context, { ...context.facts.look.note, align: 'start', gap: 3 })
  const label = ownText(`${number}`, plainStyle(small.manner), small)
  const body = context.facts.blocks(node.blocks, { ...small, block: node.id })
  return {
    boxes: [
      {
        type: 'group',
        boxes: [
          {
            type: 'item',
            marker: label.spans,
            indent: 15,
            space: 5,
            direction: articleDirection(context),
            leading: context.facts.look.note.leading,
            boxes: body.boxes,
            after: 2,
          },
        ],
        start: 0,
        end: 0,
        direction: articleDirection(context),
        before: 0,
        after: 2,
        anchors: [node.id],
      },
    ],
    element: element('Note', [element('Lbl', label.kids), ...body.elements], { id: node.id }),
  }
}

/** The ids of the footnotes that a run of inlines refers to. */
const inRun = (run: readonly Inline[]): readonly string[] =>
  run.flatMap(inline => (inline.type === 'footnoteReference' ? [inline.footnote] : []))

/** The ids of the footnotes that a block and all in it refer to, in reading order. */
export const notesIn = (block: Block): readonly string[] =>
  partsOf(block).flatMap(part => ('blocks' in part ? part.blocks.flatMap(notesIn) : inRun(part.content)))

/** The ids of the footnotes that a heading refers to. */
export const notesInHeading = inRun

/** The number of each footnote, from 1. */
export const noteNumbers = ({ footnotes }: Article): ReadonlyMap<string, number> =>
  new Map(footnotes.map(({ id }, index) => [id, index + 1]))
