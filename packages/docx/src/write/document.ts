import { directionOfLanguage, type Article } from '@stet/core'
import { directedSection } from '../template/page.ts'
import { element } from '../xml/element.ts'
import { namespaces } from '../xml/namespaces.ts'
import { part } from '../xml/part.ts'
import type { Tree } from '../xml/tree.ts'
import { blocks } from './blocks.ts'
import type { Context } from './context.ts'
import { emptyParagraph } from './paragraphs.ts'
import { references } from './references.ts'
import { sections } from './sections.ts'
import { titleBlock } from './title-block.ts'

/**
 * `word/document.xml` (ECMA-376 17.2.3): the title block, what stands before the first section, the sections, the
 * references; a line without height behind a table, since Word wants a paragraph at the end; the set-up of the page.
 */
export function documentPart(article: Article, section: Tree | undefined, body: Context): string {
  const text = [
    ...titleBlock(article.metadata, body),
    ...blocks(article.blocks, body),
    ...sections(article.sections, 1, body),
    ...references(article.references, body),
  ]
  const isRightToLeft = directionOfLanguage(article.metadata.language) === 'rtl'
  return part(
    element(
      'w:document',
      namespaces('w', 'r', 'm', 'wp'),
      element(
        'w:body',
        {},
        text,
        text.at(-1)?.name === 'w:tbl' ? emptyParagraph({ type: 'separator' }, body) : [],
        section ? directedSection(section, isRightToLeft) : [],
      ),
    ),
  )
}
