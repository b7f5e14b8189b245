import { reporter, type Draft, type DraftFootnote, type DraftReference, type Sink } from '@stet/core'
import { blocks } from './blocks.ts'
import type { Context } from './context.ts'
import { catalog } from './diagnostics.ts'
import { childrenOf, find, placed } from './find.ts'
import { inlines } from './inlines.ts'
import { keyOf } from './inline-parts.ts'
import { metadataOf } from './metadata.ts'
import { pageTree, type Element } from './tree.ts'

/**
 * Reads a page that this package wrote back into a draft, from what the page shows. Composed, the draft is the article
 * that was written. Total: a page from elsewhere gives an empty draft and a report.
 */
export function readPage(html: string, file: string, sink: Sink): Draft {
  const report = reporter(catalog, sink)
  const page = pageTree(html, { file, report })
  const article = find(page, 'article')
  const text = article && childrenOf(article, 'div.text')[0]
  if (!article || !text) {
    report('site/page-not-ours', { file })
    return { file, metadata: {}, blocks: [], footnotes: [], references: [] }
  }
  const context: Context = { blocks, inlines, report, marks: [], level: 0 }
  return {
    file,
    metadata: metadataOf(page, article),
    blocks: blocks(text.children, context),
    footnotes: listed(article, 'section.notes').map(element => footnote(element, context)),
    references: listed(article, 'section.references').map(element => reference(element, context)),
  }
}

/** The items of a list behind the text. */
const listed = (article: Element, kind: string): readonly Element[] =>
  childrenOf(article, kind).flatMap(section => childrenOf(section, 'ol').flatMap(list => childrenOf(list, 'li')))

const footnote = (element: Element, context: Context): DraftFootnote => ({
  label: element.attributes.get('id') ?? '',
  blocks: blocks(element.children, context),
  ...placed(element),
})

const reference = (element: Element, context: Context): DraftReference => ({
  key: keyOf(element.attributes.get('id') ?? ''),
  content: inlines(element.children, context),
  ...placed(element),
})
