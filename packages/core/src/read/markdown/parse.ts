import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { mathFromMarkdown } from 'mdast-util-math'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { dollarMath } from './dollar-math.ts'
import { taskItems } from './task-items.ts'

/**
 * The syntax tree of Markdown: CommonMark; of GFM, tables, task lists, strikethrough and footnotes (web addresses in
 * text are found later, see `web-addresses.ts`); math between dollar signs; YAML front matter where asked for.
 */
export const parse = (text: string, withFrontMatter: boolean): Root =>
  fromMarkdown(text, {
    extensions: [
      gfmFootnote(),
      gfmStrikethrough(),
      gfmTable(),
      gfmTaskListItem(),
      dollarMath(),
      ...(withFrontMatter ? [frontmatter(['yaml'])] : []),
    ],
    mdastExtensions: [
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
      taskItems(),
      mathFromMarkdown(),
      ...(withFrontMatter ? [frontmatterFromMarkdown(['yaml'])] : []),
    ],
  })
