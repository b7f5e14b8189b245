import type { Block, Section } from '@stet/core'
import { block } from '../blocks/blocks.ts'
import { notesIn, notesInHeading } from '../footnotes.ts'
import { inlines } from '../inlines/inlines.ts'
import { directionHere, paragraphStyle, withManner, type FlowContext } from './context.ts'
import { element, type Element, type Role } from './element.ts'
import { joinParts, type Part } from './flow.ts'

/** Takes the elements of the notes that are first referred to here; each note is given once. */
export type TakeNotes = (ids: readonly string[]) => readonly Element[]

const headingRoles: readonly Role[] = ['H2', 'H3', 'H4', 'H5', 'H6']

/** Sections, each a `Sect` with its heading; the title is H1, so that a section's heading is one level lower. */
export const sections = (nodes: readonly Section[], level: number, take: TakeNotes, context: FlowContext): Part =>
  joinParts(nodes.map(node => section(node, level, take, context)))

function section(node: Section, level: number, take: TakeNotes, context: FlowContext): Part {
  const { boxes, elements } = joinParts([
    heading(node, level, take, context),
    node.sections.length > 0
      ? released(notedBlocks(node.blocks, take, context))
      : notedBlocks(node.blocks, take, context),
    sections(node.sections, level + 1, take, context),
  ])
  return { boxes, elements: [element('Sect', elements, { id: node.id })] }
}

/** The part, whose last paragraph need not stay with the heading behind it. */
function released({ boxes, elements }: Part): Part {
  const last = boxes.at(-1)
  if (last?.type !== 'text' || !last.style.keepWithNext) return { boxes, elements }
  return { boxes: [...boxes.slice(0, -1), { ...last, style: { ...last.style, keepWithNext: false } }], elements }
}

/** Blocks, each followed in the structure by the notes that it refers to first. */
export const notedBlocks = (nodes: readonly Block[], take: TakeNotes, context: FlowContext): Part =>
  joinParts(
    nodes.map(node => {
      const part = block(node, context)
      return { boxes: part.boxes, elements: [...part.elements, ...take(notesIn(node))] }
    }),
  )

/** A heading; sections are at most five levels deep, so that with the title's H1 there is a standard type for each. */
export function heading(
  { id, heading: words }: Pick<Section, 'id' | 'heading'>,
  level: number,
  take: TakeNotes,
  context: FlowContext,
): Part {
  const look = context.facts.look.headings[Math.min(level, context.facts.look.headings.length) - 1]!
  const manner = {
    ...context.facts.small,
    size: look.size,
    leading: look.leading,
    font: { ...context.facts.small.font, bold: true },
    colour: context.facts.look.ink,
  }
  const inner = withManner({ ...context, block: id }, manner)
  const { spans, kids } = inlines(words, inner)
  const { before, after } = look
  const style = paragraphStyle(inner, directionHere(words, context), {
    before,
    after,
    keepWithNext: true,
    balanced: true,
  })
  const role = headingRoles[level - 1]!
  return {
    boxes: [{ type: 'text', spans, style, anchors: [id] }],
    elements: [element(role, kids), ...take(notesInHeading(words))],
  }
}
