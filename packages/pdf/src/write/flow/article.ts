import { directionOfLanguage, outline, wordsFor, type Article, type Assets, type Report } from '@stet/core'
import { blocks } from '../blocks/blocks.ts'
import type { Highlighting } from '../blocks/highlighting.ts'
import type { catalog } from '../diagnostics.ts'
import { footnote, noteNumbers } from '../footnotes.ts'
import type { Formulas } from '../formulas.ts'
import { referenceNumbers, references } from '../references.ts'
import type { Look } from '../theme.ts'
import { bodyManner, smallManner, type FlowContext } from './context.ts'
import { contentsPart } from './contents.ts'
import { element } from './element.ts'
import { joinParts, type Flow } from './flow.ts'
import { notedBlocks, sections, type TakeNotes } from './sections.ts'
import { titleBlock } from './title.ts'

/** What the flow needs beside the article. */
export interface FlowInput {
  readonly assets: Assets
  readonly highlighting: Highlighting
  readonly formulas: Formulas
  readonly measure: number
  readonly look: Look
  readonly report: Report<typeof catalog>
}

/** Says what of an article stands in which order, and which structure it fills. */
export function flowOf(article: Article, input: FlowInput): Flow {
  const { language } = article.metadata
  const context: FlowContext = {
    facts: {
      ...input,
      blocks,
      small: smallManner(input.look),
      language,
      words: wordsFor(language),
      noteNumbers: noteNumbers(article),
      referenceNumbers: referenceNumbers(article),
    },
    manner: bodyManner(input.look),
    block: 'title',
  }
  const notes = new Map(article.footnotes.map((note, index) => [note.id, footnote(note, index + 1, context)]))
  const taken = new Set<string>()
  const take: TakeNotes = ids =>
    ids.flatMap(id => {
      const note = notes.get(id)
      if (!note || taken.has(id)) return []
      taken.add(id)
      return [note.element]
    })
  const head = titleBlock(article.metadata, context)
  const { boxes, elements } = joinParts([
    notedBlocks(article.blocks, take, context),
    sections(article.sections, 1, take, context),
    references(article, context),
  ])
  const entries = outline(article)
  const rest = take(article.footnotes.map(({ id }) => id))
  return {
    document: element('Document', [...head.elements, ...elements, ...rest], { language }),
    head: head.boxes,
    boxes,
    notes: new Map([...notes].map(([id, note]) => [id, note.boxes])),
    outline: entries,
    ...(entries.length > 0 ? { contents: contentsPart(entries, context) } : {}),
    direction: directionOfLanguage(language),
  }
}
