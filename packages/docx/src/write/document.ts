import { directionOfLanguage, type Article } from '@stet/core'
import { element, part, type Xml } from '../xml/element.ts'
import { namespaces } from '../xml/namespaces.ts'
import { blocks } from './blocks.ts'
import type { Context } from './context.ts'
import type { Page } from './options.ts'
import { emptyParagraph } from './paragraphs.ts'
import { references } from './references.ts'
import { sections } from './sections.ts'
import { titleBlock } from './title-block.ts'

/** A header or a footer, and the pages that it stands on. */
export interface RunningLine {
  readonly type: 'header' | 'footer'
  readonly pages: 'default' | 'first'
  readonly target: string
}

/** The page and its running lines (ECMA-376 17.6.17). */
function pageProperties({ width, height, margin }: Page, lines: readonly RunningLine[], context: Context): Xml {
  return element(
    'w:sectPr',
    {},
    lines.map(({ type, pages, target }) =>
      element(`w:${type}Reference`, { 'w:type': pages, 'r:id': context.part.relate(type, target) }),
    ),
    element('w:pgSz', { 'w:w': width, 'w:h': height }),
    element('w:pgMar', {
      'w:top': margin,
      'w:right': margin,
      'w:bottom': margin,
      'w:left': margin,
      'w:header': 720,
      'w:footer': 720,
      'w:gutter': 0,
    }),
    lines.some(({ pages }) => pages === 'first') ? element('w:titlePg') : [],
    directionOfLanguage(context.facts.language) === 'rtl' ? element('w:bidi') : [],
  )
}

/** `word/document.xml`: the title block, what stands before the first section, the sections, the references. */
export function documentPart(
  article: Article,
  page: Page,
  lines: readonly RunningLine[],
  context: Context,
): Uint8Array {
  const body = [
    ...titleBlock(article.metadata, context),
    ...blocks(article.blocks, context),
    ...sections(article.sections, 1, context),
    ...references(article.references, context),
  ]
  const endsInTable = body.at(-1)?.endsWith('</w:tbl>') ?? false
  return part(
    element(
      'w:document',
      namespaces('w', 'r', 'm', 'wp', 'a', 'pic'),
      element(
        'w:body',
        {},
        body,
        endsInTable ? emptyParagraph({ type: 'separator' }, context) : [],
        pageProperties(page, lines, context),
      ),
    ),
  )
}
