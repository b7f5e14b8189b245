import { directionOfLanguage, reporter, wordsFor, type Article, type Sink } from '@stet/core'
import { h } from 'hastscript'
import type { Element } from 'hast'
import { blocks } from './blocks.ts'
import { colophon } from './colophon.ts'
import { contents } from './contents.ts'
import type { Context, Gallery, Ways } from './context.ts'
import { catalog } from './diagnostics.ts'
import { downloadBox } from './downloads.ts'
import { anchorNotes, drawNotes, endnotes } from './footnotes.ts'
import type { Highlight } from './highlight.ts'
import { inlines } from './inlines.ts'
import type { Download } from './options.ts'
import { bibliography, numbersOf } from './references.ts'
import { sections } from './sections.ts'
import { withSideNotes } from './side-notes.ts'
import { tableNames } from './table-names.ts'
import { titleBlock } from './title-block.ts'
import { siteWordsFor } from './words/site-words.ts'

/** What an article's page needs to know beside the article. */
export interface Surroundings {
  readonly gallery: Gallery
  readonly highlight: Highlight
  readonly downloads: readonly Download[]
  /** Whether the page lists its sections. */
  readonly contents: boolean
  readonly ways: Ways
  /** What stands at the end of the article, and is not of it. */
  readonly end: readonly Element[]
}

/** Where there is no site around the article. */
export const noWays: Ways = { topic: () => undefined, author: () => undefined }

/** The element that holds an article, all of it. */
export function articleElement(article: Article, surroundings: Surroundings, sink: Sink): Element {
  const context = contextOf(article, surroundings, sink)
  const opening = context.blocks(article.blocks, context)
  const body = sections(article.sections, context)
  const notes = drawNotes(context)
  const sources = bibliography(context)
  const places = anchorNotes(
    [...opening, ...body, ...notes.flatMap(({ elements }) => elements), ...sources],
    article.footnotes,
  )
  const list = surroundings.contents ? contents(context) : []
  const className = [...(list.length === 0 ? [] : ['with-contents']), ...(notes.length === 0 ? [] : ['with-notes'])]
  return h('article', { className: className.length === 0 ? null : className }, [
    titleBlock(context),
    ...downloadBox(surroundings.downloads, context),
    ...list,
    h('div.text', withSideNotes([...opening, ...body], notes, context)),
    ...endnotes(notes, places, context),
    ...sources,
    ...colophon(context),
    ...surroundings.end,
  ])
}

function contextOf(article: Article, { gallery, highlight, ways }: Surroundings, sink: Sink): Context {
  const { language } = article.metadata
  const words = wordsFor(language)
  return {
    blocks,
    inlines,
    article,
    words,
    siteWords: siteWordsFor(language),
    numbers: numbersOf(article),
    tableNames: tableNames(article, words),
    gallery,
    ways,
    highlight,
    report: reporter(catalog, sink),
    direction: directionOfLanguage(language),
    before: undefined,
    isInHeader: false,
    place: '',
  }
}
