import type { Footnote } from '@stet/core'
import { element, part, type Xml } from '../xml/element.ts'
import { namespaces } from '../xml/namespaces.ts'
import { anchored } from './anchored.ts'
import { blocks } from './blocks.ts'
import type { Context } from './context.ts'
import { paragraph } from './paragraphs.ts'
import { letters } from './runs.ts'

/** The lines between text and notes, which Word asks for (ECMA-376 17.11.23). */
const separator = (id: number, type: string, content: string): Xml =>
  element('w:footnote', { 'w:type': type, 'w:id': id }, element('w:p', {}, element('w:r', {}, element(content))))

/** A note's own number, and the space behind it. */
const mark: readonly Xml[] = [
  element(
    'w:r',
    {},
    element('w:rPr', {}, element('w:rStyle', { 'w:val': 'FootnoteReference' })),
    element('w:footnoteRef'),
  ),
  element('w:r', {}, letters(' ')),
]

/** A note: its first paragraph, or an empty one, begins with its number. */
function footnote({ id, blocks: held }: Footnote, number: number, context: Context): Xml {
  const [first, ...others] = held
  const opens = first?.type === 'paragraph'
  const opening = paragraph(
    { kind: { type: 'text' }, block: opens ? first.id : id, content: opens ? first.content : [], before: mark },
    context,
  )
  return element(
    'w:footnote',
    { 'w:id': number },
    opens ? anchored(first.id, [opening], context) : opening,
    blocks(opens ? others : held, opens ? { ...context, previous: first } : context),
  )
}

/** `word/footnotes.xml` (ECMA-376 17.11.15). */
export const footnotesPart = (notes: readonly Footnote[], context: Context): Uint8Array =>
  part(
    element(
      'w:footnotes',
      namespaces('w', 'r', 'm', 'wp', 'a', 'pic'),
      separator(-1, 'separator', 'w:separator'),
      separator(0, 'continuationSeparator', 'w:continuationSeparator'),
      notes.map((note, index) => footnote(note, index + 1, context)),
    ),
  )
