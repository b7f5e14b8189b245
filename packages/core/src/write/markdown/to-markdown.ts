import { walkSections, type Article, type Section } from '../../model/index.ts'
import { attribute } from './characters.ts'
import { blocks } from './blocks.ts'
import type { Context } from './context.ts'
import { explicitIds } from './explicit-ids.ts'
import { frontMatter } from './front-matter.ts'
import { inlines } from './inlines.ts'

/** What the blocks of an article are written with; its notes are called by their numbers where no labels are given. */
export const contextOf = (
  article: Article,
  footnoteLabels: ReadonlyMap<string, string> = new Map(
    article.footnotes.map(({ id }, index) => [id, String(index + 1)]),
  ),
  bullets: Context['bullets'] = { first: '-', second: '*' },
): Context => ({
  article,
  explicitIds: explicitIds(article),
  footnoteLabels,
  bullets,
  inFootnote: false,
  isCompact: false,
  blocks,
})

/** An article as Markdown that people edit: reading it gives the same article. */
export function toMarkdown(article: Article): string {
  const context = contextOf(article)
  const parts = [
    frontMatter(article.metadata, context),
    blocks(article.blocks, context),
    ...[...walkSections(article.sections)].flatMap(({ section, level }) => [
      heading(section, level, context),
      blocks(section.blocks, context),
    ]),
    ...article.footnotes.map(({ id, blocks: note }) =>
      footnote(context.footnoteLabels.get(id) ?? id, blocks(note, { ...context, inFootnote: true })),
    ),
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

/** A heading, one sign deeper than its level, because the title is the first; its id behind it where it needs one. */
export function heading(
  { id, heading: words }: Pick<Section, 'id' | 'heading'>,
  level: number,
  context: Context,
): string {
  const text = `${'#'.repeat(level + 1)} ${inlines(words, context, { singleLine: true, inHeading: true, before: ' ' })}`
  if (!context.explicitIds.has(id)) return text
  return /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.:-]*[\p{L}\p{N}])?$/u.test(id)
    ? `${text} {#${id}}`
    : `<div id=${attribute(id)}>\n\n${text}\n\n</div>`
}

/** The definition of a footnote, its other lines indented (GFM’s footnotes). */
export const footnote = (label: string, text: string): string => {
  const [first = '', ...rest] = text.split('\n')
  return [`[^${label}]: ${first}`, ...rest.map(line => (line === '' ? '' : `    ${line}`))].join('\n')
}
