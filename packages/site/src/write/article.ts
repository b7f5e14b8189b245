import { directionOfLanguage, reporter, wordsFor, type Article, type Sink } from '@stet/core'
import { h } from 'hastscript'
import type { Element } from 'hast'
import { blocks } from './blocks.ts'
import { colophon } from './colophon.ts'
import { contents } from './contents.ts'
import type { Context, Gallery, Ways } from './context.ts'
import { catalog } from './diagnostics.ts'
import { downloadBox } from './downloads.ts'
import { anchorNotes, drawNotes, endnotes, type DrawnNote } from './footnotes.ts'
import type { Highlight } from './highlight.ts'
import { inlines } from './inlines.ts'
import type { Download } from './options.ts'
import { bibliography, numbersOf } from './references.ts'
import { sections } from './sections.ts'
import { withSideNotes } from './side-notes.ts'
import { tableNames } from './table-names.ts'
import { titleBlock } from './title-block.ts'
import { siteWordsFor } from './words/site-words.ts'

/** What the drawing of an article needs to know beside the article. */
export interface Drawing {
  readonly gallery: Gallery
  readonly highlight: Highlight
  readonly ways: Ways
}

/** An article as elements, before it is put together. */
export interface DrawnArticle {
  readonly context: Context
  /** Each with its own ways to the notes. */
  readonly text: readonly Element[]
  readonly notes: readonly DrawnNote[]
  /** The notes behind the text, with the ways back. */
  readonly endnotes: readonly Element[]
  readonly references: readonly Element[]
}

/** What stands around an article's text on its page. */
export interface Surroundings {
  readonly downloads: readonly Download[]
  /** Whether the page lists its sections. */
  readonly contents: boolean
  /** What stands at the end of the article, and is not of it. */
  readonly end: readonly Element[]
}

/** Where there is no site around the article. */
export const noWays: Ways = { topic: () => undefined, author: () => undefined }

/** Draws an article, once for all that is made of it. */
export function drawArticle(article: Article, drawing: Drawing, sink: Sink): DrawnArticle {
  const context = contextOf(article, drawing, sink)
  const text = [...context.blocks(article.blocks, context), ...sections(article.sections, context)]
  const notes = drawNotes(context)
  const references = bibliography(context)
  const places = anchorNotes([...text, ...notes.flatMap(({ elements }) => elements), ...references], article.footnotes)
  return { context, text, notes, endnotes: endnotes(notes, places, context), references }
}

/** The element that holds an article, all of it. */
export function articleElement(drawn: DrawnArticle, { downloads, contents: isListed, end }: Surroundings): Element {
  const { context, text, notes, endnotes: behind, references } = drawn
  const list = isListed ? contents(context) : []
  const className = [...(list.length === 0 ? [] : ['with-contents']), ...(notes.length === 0 ? [] : ['with-notes'])]
  return h('article', { className: className.length === 0 ? null : className }, [
    titleBlock(context),
    ...downloadBox(downloads, context),
    ...list,
    h('div.text', withSideNotes(text, notes, context)),
    ...behind,
    ...references,
    ...colophon(context),
    ...end,
  ])
}

function contextOf(article: Article, { gallery, highlight, ways }: Drawing, sink: Sink): Context {
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
