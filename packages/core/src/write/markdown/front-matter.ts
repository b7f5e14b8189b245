import { stringify } from 'yaml'
import type { Author, Metadata } from '../../model/index.ts'
import type { Context } from './context.ts'
import { inlines } from './inlines.ts'

/** Metadata and references as YAML between two lines of dashes. Every scalar is text, so none is quoted but by need. */
export function frontMatter(metadata: Metadata, context: Context): string {
  const { title, subtitle, authors, language, published, updated, description, keywords, licence, canonicalUrl } =
    metadata
  const { references } = context.article
  const fields = {
    title,
    subtitle,
    authors: authors.length > 0 ? authors.map(authorField) : undefined,
    language,
    published,
    updated,
    description,
    keywords: keywords.length > 0 ? keywords : undefined,
    licence,
    canonicalUrl,
    references:
      references.length > 0
        ? new Map(
            references.map(({ id, content }) => [
              id.replace(/^ref-/, ''),
              inlines(content, context, { singleLine: true }),
            ]),
          )
        : undefined,
  }
  const yaml = stringify(fields, {
    schema: 'failsafe',
    lineWidth: 0,
    keepUndefined: false,
    aliasDuplicateObjects: false,
  })
  return `---\n${yaml}---`
}

const authorField = (author: Author): string | Author =>
  author.affiliation === undefined && author.url === undefined && author.orcid === undefined ? author.name : author
