import type { Article, Citation, FootnoteReference, Reference } from '@stet/core'
import { h } from 'hastscript'
import type { Element, ElementContent } from 'hast'
import { directionAttribute, partId, wordsAttributes } from './attributes.ts'
import type { Context } from './context.ts'
import { fragment } from './links.ts'

/** The numbers of an article's footnotes and references by their ids, from 1. */
export const numbersOf = ({ footnotes, references }: Article): ReadonlyMap<string, number> =>
  new Map([footnotes, references].flatMap(list => list.map(({ id }, index) => [id, index + 1] as const)))

/**
 * The raised number of a note, marked where it follows another, so that 1 and 2 do not read as 12. Its own id comes when
 * the page's notes are gathered (see `anchorNotes`).
 */
export function footnoteReference({ footnote }: FootnoteReference, { numbers, siteWords, before }: Context): Element {
  const number = numbers.get(footnote) ?? 0
  const label = siteWords.note(number)
  const className = before?.type === 'footnoteReference' ? ['note', 'next'] : ['note']
  const anchor = h('a', { href: fragment(footnote), role: 'doc-noteref', ariaLabel: label }, String(number))
  return h('sup', { className }, anchor)
}

/** The number of a cited work in brackets, and the place in it. */
export function citation({ reference, locator }: Citation, { numbers, siteWords }: Context): Element {
  const number = numbers.get(reference) ?? 0
  const label = siteWords.citation(number)
  return h(
    'span.citation',
    '[',
    h('a', { href: fragment(reference), role: 'doc-biblioref', ariaLabel: label }, String(number)),
    locator === undefined ? [] : [', ', h('span.locator', locator)],
    ']',
  )
}

const entry = ({ id, content }: Reference, context: Context): ElementContent =>
  h('li', { id, ...directionAttribute(content, context) }, context.inlines(content, { ...context, place: id }))

/** The works that the article cites; nothing where it cites none. */
export function bibliography(context: Context): Element[] {
  const { article, words } = context
  if (article.references.length === 0) return []
  const label = partId('', 'references')
  const entries = article.references.map(reference => entry(reference, context))
  return [
    h('section.references', { role: 'doc-bibliography', ariaLabelledBy: label }, [
      h('h2', { id: label, ...wordsAttributes(context) }, words.references),
      h('ol', entries),
    ]),
  ]
}
