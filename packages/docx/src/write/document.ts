import { Document, ImportedRootElementAttributes, Table, type Footer, type Header } from 'docx'
import type { Article } from '@stet/core'
import { namespaces } from '../xml/namespaces.ts'
import { blocks } from './blocks.ts'
import type { Context } from './context.ts'
import { notesOf } from './footnotes.ts'
import type { Page } from './options.ts'
import type { Base } from './package/base.ts'
import { customProperties } from './package/properties.ts'
import { emptyParagraph } from './paragraphs.ts'
import { references } from './references.ts'
import { sections } from './sections.ts'
import type { Look } from './styles/look.ts'
import { themeOf } from './styles/theme.ts'
import { titleBlock } from './title-block.ts'

/** What stands above and below the text of every page; of the first one only what says so. */
export interface RunningLines {
  readonly headers: { readonly default?: Header }
  readonly footers: { readonly default?: Footer; readonly first?: Footer }
}

/** Where the body and the notes are written, what the article was read from, and how it looks. */
export interface Places {
  readonly body: Context
  readonly notes: Context
  readonly base?: Base
  readonly look: Look
}

/** An article as the library has it: the title block, what stands before the first section, the sections, the references; the notes. */
export function documentOf(
  article: Article,
  page: Page,
  lines: RunningLines,
  { body, notes, base, look }: Places,
): Document {
  const { metadata } = article
  const { width, height, margins } = page
  const text = [
    ...titleBlock(metadata, body),
    ...blocks(article.blocks, body),
    ...sections(article.sections, 1, body),
    ...references(article.references, body),
  ]
  const children = text.at(-1) instanceof Table ? [...text, emptyParagraph({ type: 'separator' }, body)] : text
  const footnotes = notesOf(article.footnotes, notes)
  return new Document({
    sections: [
      {
        properties: {
          page: {
            size: { width, height },
            margin: { ...margins, header: 720, footer: 720, gutter: 0 },
          },
          ...(lines.footers.first ? { titlePage: true } : {}),
        },
        ...lines,
        children,
      },
    ],
    footnotes,
    styles: { initialStyles: new ImportedRootElementAttributes(namespaces('w')), importedStyles: [] },
    theme: themeOf(look),
    customProperties: customProperties(metadata, base),
  })
}
