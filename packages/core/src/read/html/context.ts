import type { DraftBlock } from '../../draft/index.ts'
import type { Report } from '../../diagnostic/index.ts'
import type { Mark } from '../../model/index.ts'
import type { catalog } from './diagnostics.ts'
import type { Element, Node } from './tree.ts'

/** What the elements around a node say about it. */
export interface Context {
  readonly report: Report<typeof catalog>
  /** Reads what an element holds as blocks. */
  readonly blocks: (nodes: readonly Node[], context: Context) => readonly DraftBlock[]
  readonly marks: readonly Mark[]
  /** As written in the nearest `lang`. */
  readonly language?: string
  /** The target of the link that all stands in. */
  readonly link?: string
}

const marks: ReadonlyMap<string, Mark> = new Map([
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['cite', 'emphasis'],
  ['dfn', 'emphasis'],
  ['var', 'emphasis'],
  ['strong', 'strong'],
  ['b', 'strong'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strikethrough'],
  ['strike', 'strikethrough'],
  ['del', 'strikethrough'],
  ['mark', 'highlight'],
  ['sub', 'subscript'],
  ['sup', 'superscript'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
])

/** The context of what an element holds: its mark and its language added. */
export function within(element: Element, context: Context): Context {
  const mark = marks.get(element.name)
  const language = element.attributes.get('lang') ?? element.attributes.get('xml:lang')
  return {
    ...context,
    ...(mark === undefined ? {} : { marks: [...context.marks, mark] }),
    ...(language === undefined || language === '' ? {} : { language }),
  }
}
